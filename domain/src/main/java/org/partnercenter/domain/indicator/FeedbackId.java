package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.PartyId;

/** Names one feedback. Has the form of every id (COM-02). */
public record FeedbackId(String value) {

    public FeedbackId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("the id of a feedback is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
