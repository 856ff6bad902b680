package org.partnercenter.domain.opportunity;

import java.util.Objects;

/**
 * How an opportunity came out against others of the same, as its partner may read it: what made them the same and which clock decided,
 * and nothing of the others (OPP-08, OPP-15).
 *
 * @param match   by what the customer is the same
 * @param overlap by what the need is the same
 * @param clock   of this one
 * @param decided what decided
 * @param others  how many there were beside it
 */
public record Contest(ContestOutcome outcome, CustomerMatch match, NeedOverlap overlap, ContestClock clock, DecidedBy decided, int others) {

    public enum ContestOutcome {
        WON,
        LOST
    }

    public enum CustomerMatch {
        CUSTOMER_CODE,
        CUSTOMER_NAME
    }

    public enum NeedOverlap {
        OFFERING,
        DEMAND_TAG,
        /** One of them names no offering; both name a cloud service. */
        CLOUD_SERVICE
    }

    public enum ContestClock {
        /** When the review was passed: that of a partner's. */
        REVIEW_PASSED,
        /** When it was created in the CRM: that of the vendor's. */
        CRM_CREATION
    }

    public enum DecidedBy {
        /** The earlier clock. */
        EARLIER,
        /** Clocks at the same moment, and then the earlier submission. */
        EARLIER_SUBMISSION,
        /** The other had passed before. */
        PASSED_BEFORE
    }

    public Contest {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(overlap, "overlap");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(decided, "decided");
    }
}
