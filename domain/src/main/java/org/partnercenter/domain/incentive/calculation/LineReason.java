package org.partnercenter.domain.incentive.calculation;

/** Why a line of revenue brings what it brings, in the order in which the reasons are looked for. */
public enum LineReason {
    /** Takes back an earlier line, at the rate that one was paid with (INC-10). */
    TAKEN_BACK_AS_PAID(true),
    /** Its service type counts as no revenue: policy 2 (INC-08). */
    NO_REVENUE(false),
    /** Its service type counts as revenue and brings no incentive: policy 13 (INC-08). */
    REVENUE_ONLY(false),
    /** The partner has not joined the plan (INC-09). */
    NOT_JOINED(false),
    /** The revenue was merged into another account (INC-09). */
    MERGED(false),
    /** The revenue of the period stays below the threshold (INC-07). */
    BELOW_THRESHOLD(false),
    /** An indicator does not reach what the policy asks (INC-11). */
    CONDITION_NOT_MET(false),
    /** The certification of the reseller has lapsed (INC-09). */
    RESELLER_LAPSED(false),
    /** No rate of the policy fits the line (INC-09). */
    OUTSIDE_POLICY(false),
    /** The rate that fits is 0 (INC-09). */
    RATE_ZERO(false),
    /** Takes back what nobody remembers the rate of, at the present one (INC-10). */
    TAKEN_BACK(true),
    RATED(true);

    private final boolean pays;

    LineReason(boolean pays) {
        this.pays = pays;
    }

    /** Whether a rate was applied. */
    public boolean isPaying() {
        return pays;
    }
}
