package org.partnercenter.rest.indicator;

import org.partnercenter.application.indicator.GiveFeedback;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** What a partner says of a value; on our paths the path names it. */
record FeedbackBody(String valueId, String text) {

    Supplier<GiveFeedback> command(Input in) {
        var value = in.field("value_id", valueId).required().id();
        var said = in.field("text", text).required().text(Feedback.MAX_TEXT);
        return () -> new GiveFeedback(new ValueId(value.orElseThrow()), said.orElseThrow());
    }

    @Override
    public String toString() {
        return "FeedbackBody[" + valueId + "]";
    }
}
