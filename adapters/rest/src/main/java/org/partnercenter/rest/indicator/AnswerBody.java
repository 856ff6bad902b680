package org.partnercenter.rest.indicator;

import org.partnercenter.application.indicator.AnswerFeedback;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.FeedbackId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** The vendor's answer; on our paths the path names what it is to. */
record AnswerBody(String feedbackId, String text) {

    Supplier<AnswerFeedback> command(Input in) {
        var id = in.field("feedback_id", feedbackId).required().id();
        var said = in.field("text", text).required().text(Feedback.MAX_TEXT);
        return () -> new AnswerFeedback(new FeedbackId(id.orElseThrow()), said.orElseThrow());
    }

    @Override
    public String toString() {
        return "AnswerBody[" + feedbackId + "]";
    }
}
