package org.partnercenter.domain.incentive.payout;

/** Where a payout order stands (rulebook 1.4). Before it is submitted there is none. */
public enum PayoutStatus {
    ORDER_CREATE_FAILED,
    PROCESSING,
    TO_INVOICE,
    INVOICE_UNDER_REVIEW,
    INVOICE_REJECTED,
    APPROVING,
    PAYING,
    COMPLETED,
    COMPLETED_WITH_ERROR,
    REJECTED;

    /** Whether nothing comes of it any more, or all has come of it. */
    public boolean isOver() {
        return this == COMPLETED || this == REJECTED;
    }
}
