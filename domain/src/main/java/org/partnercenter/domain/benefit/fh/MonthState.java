package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.BenefitStatus;

/** What has become of a month, as the quarterly payment asks. */
public enum MonthState {
    /** Nothing was handed in. */
    NOT_APPLIED,
    IN_FIRST_REVIEW,
    PASSED,
    REJECTED;

    /** Whether the first review has decided about it. */
    public boolean isDecided() {
        return this == PASSED || this == REJECTED;
    }

    static MonthState of(BenefitStatus status) {
        return switch (status) {
            case FIRST_REVIEW -> IN_FIRST_REVIEW;
            case FIRST_REVIEW_PASSED -> PASSED;
            case FIRST_REVIEW_REJECTED -> REJECTED;
            default -> NOT_APPLIED;
        };
    }
}
