package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.kernel.AssociationType;

import java.util.Optional;

/** The days before pay-per-use resources are frozen that a customer has at least (ASC-13). Nothing recorded is no grace at all. */
public enum GracePeriod {
    /** From the moment it is in the reseller model. */
    IN_RESALE(1),
    /** From the moment it has left a partner of the reseller model. */
    AFTER_RESALE(7);

    private final int days;

    GracePeriod(int days) {
        this.days = days;
    }

    /** What the grace becomes; empty if it is long enough. @param present days now; empty where none is recorded */
    public Optional<Integer> raise(AssociationType type, Optional<Integer> present) {
        return type == AssociationType.RESALE && present.orElse(0) < days ? Optional.of(days) : Optional.empty();
    }
}
