package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.Amount;

import java.util.Objects;

/**
 * What was due, by how it was paid or not paid (BIL-02). Refunds are negative.
 *
 * @param cashCoupon      paid with cash coupons
 * @param storedValueCard paid with stored-value cards
 * @param debt            not paid yet
 * @param writeOff        debt that was written off
 */
public record FeeSplit(Amount cash, Amount credit, Amount coupon, Amount cashCoupon, Amount storedValueCard, Amount debt, Amount writeOff) {

    public static final FeeSplit NOTHING = new FeeSplit(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO);

    public FeeSplit {
        Objects.requireNonNull(cash, "cash");
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(coupon, "coupon");
        Objects.requireNonNull(cashCoupon, "cashCoupon");
        Objects.requireNonNull(storedValueCard, "storedValueCard");
        Objects.requireNonNull(debt, "debt");
        Objects.requireNonNull(writeOff, "writeOff");
    }

    /** What was taken from the customer's accounts. */
    public Amount paid() {
        return cash.plus(credit).plus(coupon).plus(cashCoupon).plus(storedValueCard);
    }

    public Amount total() {
        return paid().plus(debt).plus(writeOff);
    }

    public FeeSplit plus(FeeSplit other) {
        return new FeeSplit(cash.plus(other.cash), credit.plus(other.credit), coupon.plus(other.coupon), cashCoupon.plus(other.cashCoupon),
                storedValueCard.plus(other.storedValueCard), debt.plus(other.debt), writeOff.plus(other.writeOff));
    }

    public FeeSplit minus(FeeSplit other) {
        return new FeeSplit(cash.minus(other.cash), credit.minus(other.credit), coupon.minus(other.coupon), cashCoupon.minus(other.cashCoupon),
                storedValueCard.minus(other.storedValueCard), debt.minus(other.debt), writeOff.minus(other.writeOff));
    }
}
