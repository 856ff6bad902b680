package org.partnercenter.domain.order.demand;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.RefundItem;
import org.partnercenter.domain.order.ServiceRef;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource that is paid per use, as its source told it last (ORD-05).
 *
 * @param id        of the record
 * @param version   of the edition; the higher one counts, whichever comes first
 * @param effective the first instant it is used
 * @param expire    when its use ended, or will
 */
public record OnDemandResource(String id, long version, PartyId customer, Thing thing, Place place, ServiceRef service,
                               RefundItem.ResourceTypeRef type, DemandStatus status, Instant effective, Optional<Instant> expire) {

    /** What it is. @param info JSON, as its source writes it */
    public record Thing(String resourceId, Optional<String> name, Optional<String> specCode, Optional<String> spec, Optional<String> info) {

        public Thing {
            Objects.requireNonNull(resourceId, "resourceId");
        }
    }

    /** Where it is used. */
    public record Place(Optional<String> region, Optional<String> zone) {

        /** The region in lower case: codes are compared without regard to case (RES-08). */
        public Optional<String> regionKey() {
            return region.map(code -> code.toLowerCase(Locale.ROOT));
        }
    }

    public OnDemandResource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(effective, "effective");
    }

    /** Why it can be none; empty if it can. */
    public List<Refusal> faults() {
        return new Refusals().refuseIf(expire.filter(effective::isAfter).isPresent(),
                OrderRefusal.ORDER_RESOURCE_ENDS_BEFORE_IT_STARTS.refusal("field", "expire_time").with("id", id)).list();
    }
}
