package org.partnercenter.domain.incentive.revenue;

import java.util.Arrays;
import java.util.Optional;

/** What kind of order or use revenue comes of. */
public enum RevenueOrderType {
    NEW,
    RENEWAL,
    CHANGE,
    UNSUBSCRIPTION,
    USAGE,
    ADJUSTMENT;

    public static Optional<RevenueOrderType> ofName(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
    }
}
