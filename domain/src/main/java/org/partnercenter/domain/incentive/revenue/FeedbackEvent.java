package org.partnercenter.domain.incentive.revenue;

/** What happens to a feedback. */
public enum FeedbackEvent {
    RAISE,
    ANSWER
}
