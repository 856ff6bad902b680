package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.kernel.AssociationType;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How incentives may be paid (INC-21). */
public final class Forms {

    /** From its period on incentives of resale are paid without an invoice. */
    public static final YearMonth WITHOUT_INVOICE = YearMonth.of(2023, 10);

    private static final Set<PayoutForm> OF_REFERRAL = Collections.unmodifiableSet(EnumSet.of(PayoutForm.BANK_TRANSFER,
            PayoutForm.ACCOUNT_TOP_UP, PayoutForm.COUPON_QUOTA));
    private static final Set<PayoutForm> OF_RESALE = Collections.unmodifiableSet(EnumSet.of(PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE,
            PayoutForm.COUPON_QUOTA));

    private Forms() {
    }

    /** @param last last month of the period */
    public static Set<PayoutForm> of(AssociationType type, YearMonth last) {
        return switch (type) {
            case REFERRAL -> OF_REFERRAL;
            case RESALE -> last.isBefore(WITHOUT_INVOICE) ? OF_REFERRAL : OF_RESALE;
        };
    }

    /** Of the forms of a bill those its policy leaves. @param chosen the policy's; empty for no choice of its own */
    public static Set<PayoutForm> of(BillKey key, Set<PayoutForm> chosen) {
        var allowed = EnumSet.copyOf(of(key.associationType(), key.period().last()));
        if (!chosen.isEmpty()) {
            allowed.retainAll(chosen);
        }
        return Collections.unmodifiableSet(allowed);
    }
}
