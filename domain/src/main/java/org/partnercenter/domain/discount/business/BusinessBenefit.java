package org.partnercenter.domain.discount.business;

import org.partnercenter.domain.discount.DiscountRefusal;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Optional;

/**
 * What a business discount gives (BDC-02): a ratio, or an amount.
 *
 * @param ratio  what is left to pay: over 0 to 1; with the mode of ratios alone
 * @param amount what is to be paid, or what is taken off; with the other two modes
 */
public record BusinessBenefit(BusinessMode mode, Optional<Ratio> ratio, Optional<Money> amount) {

    public BusinessBenefit {
        if (ratio.isPresent() == amount.isPresent() || ratio.isPresent() != (mode == BusinessMode.RATIO)) {
            throw new IllegalArgumentException("a ratio or an amount, as the mode says");
        }
    }

    /** With all that does not fit together. @param amount zero or more */
    public static Decision<BusinessBenefit> of(BusinessMode mode, Optional<Ratio> ratio, Optional<Money> amount) {
        boolean byRatio = mode == BusinessMode.RATIO;
        var needed = byRatio ? "discount_ratio" : "amount";
        var unused = byRatio ? "amount" : "discount_ratio";
        var refusals = new Refusals()
                .refuseIf(byRatio ? ratio.isEmpty() : amount.isEmpty(), DiscountRefusal.BUSINESS_DISCOUNT_VALUE_MISSING.refusal("field", needed)
                        .with("mode", mode.code()))
                .refuseIf(byRatio ? amount.isPresent() : ratio.isPresent(), DiscountRefusal.BUSINESS_DISCOUNT_VALUE_UNUSED
                        .refusal("field", unused).with("mode", mode.code()))
                .refuseIf(byRatio && ratio.filter(Ratio::isZero).isPresent() || mode == BusinessMode.AMOUNT_OFF
                        && amount.filter(off -> !off.isPositive()).isPresent(), DiscountRefusal.BUSINESS_DISCOUNT_IS_ZERO.refusal("field", needed));
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(new BusinessBenefit(mode, ratio, amount));
    }
}
