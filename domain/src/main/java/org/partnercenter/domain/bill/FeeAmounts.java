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
 */
public record FeeAmounts(Amount official, Amount discount, FeeSplit parts) {

    public static final FeeAmounts NOTHING = new FeeAmounts(Amount.ZERO, Amount.ZERO, FeeSplit.NOTHING);

    public FeeAmounts {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(parts, "parts");
    }

    /** What was due. */
    public Amount payable() {
        return official.minus(discount);
    }

    /** BIL-08: what was due is the sum of its parts. */
    List<Refusal> faults() {
        return new Refusals().refuseIf(!payable().equals(parts.total()),
                BillRefusal.FEE_DOES_NOT_ADD_UP.refusal("payable", payable()).with("parts", parts.total())).list();
    }

    FeeAmounts plus(FeeAmounts other) {
        return new FeeAmounts(official.plus(other.official), discount.plus(other.discount), parts.plus(other.parts));
    }

    FeeAmounts minus(FeeAmounts other) {
        return new FeeAmounts(official.minus(other.official), discount.minus(other.discount), parts.minus(other.parts));
    }
}
