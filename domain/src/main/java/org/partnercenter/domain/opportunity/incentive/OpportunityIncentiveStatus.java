package org.partnercenter.domain.opportunity.incentive;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands (rulebook, incentives, 4.6). */
public enum OpportunityIncentiveStatus {
    UNDER_REVIEW,
    REJECTED,
    PUBLICISED_TO_CONFIRM,
    TO_REQUEST_PAYOUT,
    COMPLETED,
    /** Its bill was not confirmed, or not requested to be paid, as long as it was valid. */
    LAPSED,
    DISQUALIFIED;

    private static final Set<OpportunityIncentiveStatus> COUNTING = EnumSet.of(UNDER_REVIEW, PUBLICISED_TO_CONFIRM, TO_REQUEST_PAYOUT, COMPLETED);

    /** Whether it stands in the way of others, and holds its opportunity and its orders (OPI-03, OPI-04). */
    public boolean counts() {
        return COUNTING.contains(this);
    }
}
