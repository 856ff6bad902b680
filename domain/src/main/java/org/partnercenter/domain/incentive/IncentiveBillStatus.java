package org.partnercenter.domain.incentive;

/** Where an incentive bill stands (rulebook 1.3). */
public enum IncentiveBillStatus {
    ESTIMATED,
    PENDING_CONFIRMATION,
    ISSUING,
    ISSUED,
    LAPSED
}
