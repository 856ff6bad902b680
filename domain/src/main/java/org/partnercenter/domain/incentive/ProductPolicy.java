package org.partnercenter.domain.incentive;

import java.util.Arrays;
import java.util.Optional;

/** What a service type brings (INC-08). */
public enum ProductPolicy {
    NON_SPECIFIC("0", true, true),
    SPECIFIC("1", true, true),
    NOTHING("2", false, false),
    REVENUE_ONLY("13", true, false);

    private final String code;
    private final boolean revenue;
    private final boolean incentive;

    ProductPolicy(String code, boolean revenue, boolean incentive) {
        this.code = code;
        this.revenue = revenue;
        this.incentive = incentive;
    }

    /** The value on the wire: {@code "0"}, {@code "1"}, {@code "2"} or {@code "13"}. */
    public String code() {
        return code;
    }

    /** Whether it counts as revenue. */
    public boolean countsAsRevenue() {
        return revenue;
    }

    /** Whether its revenue brings an incentive. */
    public boolean bringsIncentive() {
        return incentive;
    }

    public static Optional<ProductPolicy> ofCode(String code) {
        return Arrays.stream(values()).filter(policy -> policy.code.equals(code)).findFirst();
    }
}
