package org.partnercenter.domain.customer.reseller;

/** What happens to an invitation of a distributor, or to an application of a reseller-to-be. */
public enum CooperationEvent {
    INVITE,
    APPLY,
    ACCEPT,
    DECLINE,
    APPROVE,
    REJECT,
    WITHDRAW,
    /** The reseller-to-be has become another distributor's. */
    LAPSE
}
