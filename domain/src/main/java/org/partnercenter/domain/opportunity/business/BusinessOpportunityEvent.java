package org.partnercenter.domain.opportunity.business;

/** What happens to business opportunities. */
public enum BusinessOpportunityEvent {
    REGISTER,
    /** The second step is filled in (BIZ-02). */
    ADD_DETAIL,
    /** The third step is filled in (BIZ-02). */
    ADD_REVENUE,
    MODIFY,
    ADD_PROGRESS,
    SIGN,
    DELIVER,
    LOSE
}
