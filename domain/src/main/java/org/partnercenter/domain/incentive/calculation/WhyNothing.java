package org.partnercenter.domain.incentive.calculation;

/** Why an incentive comes to nothing (INC-09). */
public enum WhyNothing {
    NO_LINES,
    NO_REVENUE,
    REVENUE_ONLY,
    NOT_JOINED,
    MERGED,
    BELOW_THRESHOLD,
    CONDITION_NOT_MET,
    RESELLER_LAPSED,
    OUTSIDE_POLICY,
    RATE_ZERO,
    /** What was earned and what was taken back are the same, or too little to make a cent. */
    EVENED_OUT;

    static WhyNothing of(Share share) {
        return switch (share.reason()) {
            case TAKEN_BACK_AS_PAID, TAKEN_BACK, RATED -> EVENED_OUT;
            case NO_REVENUE -> NO_REVENUE;
            case REVENUE_ONLY -> REVENUE_ONLY;
            case NOT_JOINED -> NOT_JOINED;
            case MERGED -> MERGED;
            case BELOW_THRESHOLD -> BELOW_THRESHOLD;
            case CONDITION_NOT_MET -> CONDITION_NOT_MET;
            case RESELLER_LAPSED -> RESELLER_LAPSED;
            case OUTSIDE_POLICY -> OUTSIDE_POLICY;
            case RATE_ZERO -> RATE_ZERO;
        };
    }
}
