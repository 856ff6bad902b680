package org.partnercenter.domain.incentive.reconcile;

/** Where an objection stands. */
public enum DisputeStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
