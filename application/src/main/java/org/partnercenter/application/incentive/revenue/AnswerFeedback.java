package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;

/** Answers feedback (INC-05). */
public record AnswerFeedback(RevenueFeedbackId feedback, String text) {

    @Override
    public String toString() {
        return "AnswerFeedback[" + feedback + "]";
    }
}
