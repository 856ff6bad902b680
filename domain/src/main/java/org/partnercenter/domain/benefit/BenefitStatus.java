package org.partnercenter.domain.benefit;

/** Where benefit applications can stand; each programme's table of states says which of these it knows. */
public enum BenefitStatus {
    /** Kept by the partner, not submitted. */
    DRAFT,
    FIRST_REVIEW,
    FIRST_REVIEW_PASSED,
    FIRST_REVIEW_REJECTED,
    UNDER_REVIEW,
    APPROVED,
    REJECTED,
    USE_UNDER_REVIEW,
    USE_APPROVED,
    USE_REJECTED,
    REIMBURSE_UNDER_REVIEW,
    REIMBURSE_APPROVED,
    REIMBURSE_REJECTED,
    /** Made by the system, waiting for the partner. */
    GENERATED,
    /** Registered and approved; the work goes on. */
    TRACKING,
    ACCEPTANCE_UNDER_REVIEW,
    ACCEPTANCE_REJECTED,
    ACCEPTANCE_PASSED,
    INVOICE_UNDER_REVIEW,
    INVOICE_REJECTED,
    TO_BE_PAID,
    PAID,
    RECEIPT_UNDER_REVIEW,
    RECEIPT_REJECTED,
    RECEIPT_ACCEPTED,
    CANCELLED,
    /** Ended by its time. */
    VOID,
    DELETED;

    /** Whether it stands for nothing any more: what it held is free for another application. */
    public boolean isGone() {
        return this == CANCELLED || this == VOID || this == DELETED;
    }
}
