package org.partnercenter.domain.incentive;

/** How an incentive comes to the partner (INC-21). */
public enum PayoutForm {
    BANK_TRANSFER(true),
    ACCOUNT_TOP_UP(true),
    ACCOUNT_TOP_UP_OWED_INVOICE(false),
    COUPON_QUOTA(false);

    private final boolean invoiced;

    PayoutForm(boolean invoiced) {
        this.invoiced = invoiced;
    }

    /** Whether the partner sends an invoice first. */
    public boolean isInvoiced() {
        return invoiced;
    }
}
