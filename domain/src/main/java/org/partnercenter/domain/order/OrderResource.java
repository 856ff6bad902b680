package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What an order brought its customer.
 *
 * @param id      of the record
 * @param version of the edition; the higher one counts, whichever comes first
 * @param line    the order's line it came by
 * @param main    whether others hang on it
 * @param renewed whether it was renewed
 * @param updated when its source changed it
 */
public record OrderResource(String id, long version, PartyId customer, Optional<OrderId> order, Optional<String> line, Thing thing,
                            ServiceRef service, RefundItem.ResourceTypeRef type, boolean main, ResourceStatus status, Instant effective,
                            Optional<Instant> expire, Optional<ExpirePolicy> policy, boolean renewed, Optional<Instant> updated,
                            Optional<EnterpriseProject> project) {

    /** What it is. @param specSize in units of the measure */
    public record Thing(String resourceId, Optional<String> name, Optional<String> region, Optional<String> specCode,
                        Optional<String> projectId, Optional<String> productId, Optional<String> parent, Optional<String> spec,
                        Optional<BigDecimal> specSize, Optional<Integer> specSizeMeasure) {

        public Thing {
            Objects.requireNonNull(resourceId, "resourceId");
            specSize = specSize.map(BigDecimal::stripTrailingZeros);
        }
    }

    public OrderResource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(effective, "effective");
    }
}
