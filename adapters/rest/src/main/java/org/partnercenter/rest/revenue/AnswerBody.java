package org.partnercenter.rest.revenue;

import org.partnercenter.application.incentive.revenue.AnswerFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The answer to a feedback; on our paths the path names it. */
record AnswerBody(String feedbackId, String text) {

    Supplier<AnswerFeedback> command(Input in) {
        var id = in.field("feedback_id", feedbackId).required().id();
        var said = in.field("text", text).required().text(FeedbackBody.MAX_TEXT);
        return () -> new AnswerFeedback(new RevenueFeedbackId(id.orElseThrow()), said.orElseThrow());
    }

    @Override
    public String toString() {
        return "AnswerBody[" + feedbackId + "]";
    }
}
