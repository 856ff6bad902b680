package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.PayoutForm;

import java.util.Objects;
import java.util.Set;

/** An open bill, and what decides whether and how it is paid. @param frozen why it is not payable now (INC-18) @param forms how it may be paid */
public record Payable(IncentiveBill bill, Set<FreezeReason> frozen, Set<PayoutForm> forms) {

    public Payable {
        Objects.requireNonNull(bill, "bill");
        frozen = Set.copyOf(frozen);
        forms = Set.copyOf(forms);
    }

    /** It takes money back: it is in every order of its association type (INC-29), frozen or not, and in whatever form. */
    public boolean isNetted() {
        return bill.amount().minor() < 0;
    }

    /** It can be requested now (INC-18). */
    public boolean isRequestable() {
        return !isNetted() && frozen.isEmpty();
    }
}
