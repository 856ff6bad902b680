package org.partnercenter.domain.opportunity.incentive;

/** What an incentive is for. */
public enum OpportunityIncentiveKind {
    PROJECT,
    /** A project with a customer that was new when the opportunity was validated (OPI-06). */
    NEW_CUSTOMER_PROJECT,
    /** A share of what a seller of the marketplace has sold (OPI-08). */
    MARKETPLACE_SHARE
}
