package org.partnercenter.domain.incentive.revenue;

/** What happens to a statement. */
public enum RevenueEvent {
    /** The first line of the current month. */
    FORM,
    /** The first line of a month that is over. */
    FORM_LATE,
    END_MONTH,
    FINALIZE
}
