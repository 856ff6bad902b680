package org.partnercenter.domain.coupon;

import java.util.Set;

/** Services and products that somebody named and that do not exist. */
public record UnknownOffers(Set<String> services, Set<String> products) {

    public UnknownOffers {
        services = Set.copyOf(services);
        products = Set.copyOf(products);
    }

    boolean isEmpty() {
        return services.isEmpty() && products.isEmpty();
    }

    public static UnknownOffers none() {
        return new UnknownOffers(Set.of(), Set.of());
    }
}
