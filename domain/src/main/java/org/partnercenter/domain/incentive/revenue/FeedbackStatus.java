package org.partnercenter.domain.incentive.revenue;

/** Where a feedback stands (INC-05). */
public enum FeedbackStatus {
    OPEN,
    ANSWERED
}
