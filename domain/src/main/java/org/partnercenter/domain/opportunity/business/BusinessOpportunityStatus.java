package org.partnercenter.domain.opportunity.business;

/** Where a business opportunity stands: how far it is told, and then what its progress makes of it. In this order a step comes after the one before. */
public enum BusinessOpportunityStatus {
    BASIC,
    DETAILED,
    OPEN,
    SIGNED,
    DELIVERED,
    LOST
}
