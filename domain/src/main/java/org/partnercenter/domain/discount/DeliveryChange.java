package org.partnercenter.domain.discount;

import java.util.Optional;

/** What a delivery from outside came to: the latest version counts, in whatever order versions arrive. */
public enum DeliveryChange {
    CREATED,
    REPLACED,
    /** It is known so already. */
    UNCHANGED,
    /** A later version is known. */
    OUTDATED;

    /** @param known the version that is known; empty if none is */
    public static DeliveryChange of(Optional<Long> known, long delivered) {
        return known.map(present -> present == delivered ? UNCHANGED : present > delivered ? OUTDATED : REPLACED).orElse(CREATED);
    }

    /** Whether it has to be stored. */
    public boolean isStored() {
        return this == CREATED || this == REPLACED;
    }
}
