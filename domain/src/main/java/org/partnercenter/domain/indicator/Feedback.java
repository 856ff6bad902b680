package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a partner says of a value, and what the vendor says to it (IND-04).
 *
 * @param text up to {@value #MAX_TEXT} characters; may tell of persons
 */
public record Feedback(FeedbackId id, ValueId value, Measured measured, String text, Instant at, Optional<Reply> reply) {

    public static final int MAX_TEXT = 500;

    /** The vendor's answer. */
    public record Reply(String text, Instant at) {

        @Override
        public String toString() {
            return "Reply[" + at + "]";
        }
    }

    public Feedback {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reply, "reply");
    }

    /** A new one; refused as long as another to the same value waits for its answer. */
    public static Decision<Feedback> give(FeedbackId id, ValueId value, Measured measured, String text, Instant at, Optional<FeedbackId> open) {
        return open.<Decision<Feedback>>map(other -> Decision.refused(IndicatorRefusal.INDICATOR_FEEDBACK_OPEN
                .refusal("value_id", value).with("feedback_id", other)))
                .orElseGet(() -> Decision.granted(new Feedback(id, value, measured, text, at, Optional.empty())));
    }

    /** Answered, once. */
    public Decision<Feedback> answer(String with, Instant now) {
        return reply.isPresent() ? Decision.refused(IndicatorRefusal.INDICATOR_FEEDBACK_ANSWERED.refusal("feedback_id", id))
                : Decision.granted(new Feedback(id, value, measured, text, at, Optional.of(new Reply(with, now))));
    }

    @Override
    public String toString() {
        return "Feedback[" + id + "]";
    }
}
