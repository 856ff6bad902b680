package org.partnercenter.domain.bill;

import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Objects;

/**
 * The amounts of a fee record, in yuan.
 *
 * @param official price of the list
 * @param discount what was taken off it
 * @param uncounted of what was paid with cash coupons the part that does not count as a partner's revenue (INC-02)
 */
public record FeeAmounts(Amount official, Amount discount, FeeSplit parts, Amount uncounted) {

    public static final FeeAmounts NOTHING = new FeeAmounts(Amount.ZERO, Amount.ZERO, FeeSplit.NOTHING);

    public FeeAmounts {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(uncounted, "uncounted");
    }

    /** Where all cash coupons count. */
    public FeeAmounts(Amount official, Amount discount, FeeSplit parts) {
        this(official, discount, parts, Amount.ZERO);
    }

    /** What was due. */
    public Amount payable() {
        return official.minus(discount);
    }

    /** BIL-08: what was due is the sum of its parts, and what does not count of the cash coupons is a part of them. */
    List<Refusal> faults() {
        boolean tooMuch = uncounted.value().abs().compareTo(parts.cashCoupon().value().abs()) > 0
                || uncounted.value().signum() * parts.cashCoupon().value().signum() < 0;
        return new Refusals().refuseIf(!payable().equals(parts.total()),
                        BillRefusal.FEE_DOES_NOT_ADD_UP.refusal("payable", payable()).with("parts", parts.total()))
                .refuseIf(tooMuch, BillRefusal.FEE_UNCOUNTED_TOO_MUCH.refusal("uncounted", uncounted)
                        .with("cash_coupons", parts.cashCoupon())).list();
    }

    FeeAmounts plus(FeeAmounts other) {
        return new FeeAmounts(official.plus(other.official), discount.plus(other.discount), parts.plus(other.parts),
                uncounted.plus(other.uncounted));
    }

    FeeAmounts minus(FeeAmounts other) {
        return new FeeAmounts(official.minus(other.official), discount.minus(other.discount), parts.minus(other.parts),
                uncounted.minus(other.uncounted));
    }
}
