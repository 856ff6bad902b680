package org.partnercenter.domain.incentive.payout;

/** What happens to a payout order. */
public enum PayoutEvent {
    SUBMIT,
    FAIL_CREATION,
    RETRY,
    PROCESS,
    PAY_OUT,
    INVOICE,
    PASS_INVOICE,
    REJECT_INVOICE,
    APPROVE,
    START_PAYMENT,
    PAY,
    FAIL_PAYMENT,
    REJECT;

    /** Whether the vendor asks for it, and not the partner or the payment itself. */
    public boolean isVendors() {
        return this != SUBMIT && this != INVOICE;
    }
}
