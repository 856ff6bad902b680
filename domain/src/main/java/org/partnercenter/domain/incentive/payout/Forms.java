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

    /** What is left of the forms where nothing is paid in cash (OPI-05). */
    public static final Set<PayoutForm> WITHOUT_CASH = Set.of(PayoutForm.COUPON_QUOTA);

    private Forms() {
    }

    /** @param last last month of the period */
    public static Set<PayoutForm> of(AssociationType type, YearMonth last) {
        return PayoutForm.allowedFor(type, last);
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
