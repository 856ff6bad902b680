package org.partnercenter.domain.incentive;

import org.partnercenter.domain.kernel.AssociationType;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/** How an incentive comes to the partner (INC-21). */
public enum PayoutForm {
    BANK_TRANSFER(true),
    ACCOUNT_TOP_UP(true),
    ACCOUNT_TOP_UP_OWED_INVOICE(false),
    COUPON_QUOTA(false);

    private static final YearMonth WITHOUT_INVOICE_SINCE = YearMonth.of(2023, 10);

    private final boolean invoiced;

    PayoutForm(boolean invoiced) {
        this.invoiced = invoiced;
    }

    /** Whether the partner sends an invoice first. */
    public boolean isInvoiced() {
        return invoiced;
    }

    /** INC-21: what an incentive can be paid by. @param generated a month of the period it is for */
    public static Set<PayoutForm> allowedFor(AssociationType type, YearMonth generated) {
        return type == AssociationType.RESALE && !generated.isBefore(WITHOUT_INVOICE_SINCE)
                ? EnumSet.of(ACCOUNT_TOP_UP_OWED_INVOICE, COUPON_QUOTA) : EnumSet.of(BANK_TRANSFER, ACCOUNT_TOP_UP, COUPON_QUOTA);
    }
}
