package org.partnercenter.domain.incentive.reconcile;

/** What happens to an objection. */
public enum DisputeEvent {
    RAISE,
    ACCEPT,
    DECLINE,
    WITHDRAW
}
