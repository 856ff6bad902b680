package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.PartyId;

/** Names a feedback. Has the form of every id (COM-02). */
public record RevenueFeedbackId(String value) {

    public RevenueFeedbackId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a feedback id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
