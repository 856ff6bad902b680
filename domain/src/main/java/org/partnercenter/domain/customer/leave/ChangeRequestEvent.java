package org.partnercenter.domain.customer.leave;

import java.util.Optional;

/** What happens to a request. */
public enum ChangeRequestEvent {
    PARTNER_SUBMITS,
    CUSTOMER_SUBMITS,
    CUSTOMER_APPROVES,
    CUSTOMER_REJECTS,
    PARTNER_APPROVES,
    PARTNER_REJECTS,
    PARTNER_WITHDRAWS,
    CUSTOMER_WITHDRAWS,
    EXPIRE,
    ASSOCIATION_CHANGED;

    /** Whose doing it is; empty for what happens by itself. */
    public Optional<Side> side() {
        return switch (this) {
            case PARTNER_SUBMITS, PARTNER_APPROVES, PARTNER_REJECTS, PARTNER_WITHDRAWS -> Optional.of(Side.PARTNER);
            case CUSTOMER_SUBMITS, CUSTOMER_APPROVES, CUSTOMER_REJECTS, CUSTOMER_WITHDRAWS -> Optional.of(Side.CUSTOMER);
            case EXPIRE, ASSOCIATION_CHANGED -> Optional.empty();
        };
    }

    static ChangeRequestEvent submits(Side side) {
        return switch (side) {
            case PARTNER -> PARTNER_SUBMITS;
            case CUSTOMER -> CUSTOMER_SUBMITS;
        };
    }

    static ChangeRequestEvent approves(Side side) {
        return switch (side) {
            case PARTNER -> PARTNER_APPROVES;
            case CUSTOMER -> CUSTOMER_APPROVES;
        };
    }

    static ChangeRequestEvent rejects(Side side) {
        return switch (side) {
            case PARTNER -> PARTNER_REJECTS;
            case CUSTOMER -> CUSTOMER_REJECTS;
        };
    }

    static ChangeRequestEvent withdraws(Side side) {
        return switch (side) {
            case PARTNER -> PARTNER_WITHDRAWS;
            case CUSTOMER -> CUSTOMER_WITHDRAWS;
        };
    }
}
