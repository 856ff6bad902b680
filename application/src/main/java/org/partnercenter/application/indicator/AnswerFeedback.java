package org.partnercenter.application.indicator;

import org.partnercenter.domain.indicator.FeedbackId;

/** Answers what a partner said. */
public record AnswerFeedback(FeedbackId id, String text) {

    @Override
    public String toString() {
        return "AnswerFeedback[" + id + "]";
    }
}
