package org.partnercenter.domain.order;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was ordered and how it stands, as its source tells.
 *
 * @param marketplace whether it is of the marketplace, which takes no coupons (CPN-45)
 * @param specChanged whether the product is not sold any more as it was ordered (ORD-17)
 */
public record OrderTerms(OrderType type, OrderStatus status, OrderSource source, ServiceRef service, boolean marketplace,
                         boolean specChanged, Optional<String> contract, List<EnterpriseProject> projects) {

    public OrderTerms {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        projects = List.copyOf(projects);
    }
}
