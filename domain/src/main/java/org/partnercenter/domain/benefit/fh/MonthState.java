package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.BenefitStatus;

import java.util.Map;

/** What has become of a month, as the quarterly payment asks. */
public enum MonthState {
    /** Nothing was handed in: it can still be applied for, or is waived (PAY-03). */
    NOT_APPLIED,
    IN_FIRST_REVIEW,
    /** Something to pay (PAY-05). */
    PASSED,
    REJECTED;

    private static final Map<BenefitStatus, MonthState> OF = Map.of(BenefitStatus.FIRST_REVIEW, IN_FIRST_REVIEW,
            BenefitStatus.FIRST_REVIEW_PASSED, PASSED, BenefitStatus.FIRST_REVIEW_REJECTED, REJECTED);

    /** Whether the first review has decided about it. */
    public boolean isDecided() {
        return this == PASSED || this == REJECTED;
    }

    static MonthState of(BenefitStatus status) {
        return OF.getOrDefault(status, NOT_APPLIED);
    }
}
