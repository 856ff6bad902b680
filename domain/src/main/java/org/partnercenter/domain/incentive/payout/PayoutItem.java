package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.Money;

import java.util.Objects;

/** A bill of a payout order. @param amount of either sign: negative ones are netted (INC-29) */
public record PayoutItem(IncentiveBillId bill, BillKey key, Money amount) {

    public PayoutItem {
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amount, "amount");
    }

    static PayoutItem of(IncentiveBill bill) {
        return new PayoutItem(bill.id(), bill.key(), bill.amount());
    }
}
