package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was to be paid, and how it was paid, in yuan, of either sign.
 *
 * @param official   price of the list
 * @param discount   what was taken off it
 * @param settlement for resale the discount the partner settles at, where it is told: the part that is paid, above 0 to 1; else the
 *                   discount that was taken off is the one that counts (INC-07)
 */
public record Expenditure(Amount official, Amount discount, Optional<BigDecimal> settlement, Parts parts) {

    /**
     * How what was due was paid, or not paid.
     *
     * @param cashCoupon paid with cash coupons
     * @param uncounted  of that what was paid with cash coupons that do not count as revenue (INC-02)
     * @param debt       not paid yet
     * @param writeOff   debt that was written off
     */
    public record Parts(Amount cash, Amount credit, Amount storedValueCard, Amount coupon, Amount cashCoupon, Amount uncounted, Amount debt,
                        Amount writeOff) {

        public static final Parts NOTHING = new Parts(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO,
                Amount.ZERO);

        public Parts {
            Objects.requireNonNull(cash, "cash");
            Objects.requireNonNull(credit, "credit");
            Objects.requireNonNull(storedValueCard, "storedValueCard");
            Objects.requireNonNull(coupon, "coupon");
            Objects.requireNonNull(cashCoupon, "cashCoupon");
            Objects.requireNonNull(uncounted, "uncounted");
            Objects.requireNonNull(debt, "debt");
            Objects.requireNonNull(writeOff, "writeOff");
        }

        Amount total() {
            return cash.plus(credit).plus(storedValueCard).plus(coupon).plus(cashCoupon).plus(debt).plus(writeOff);
        }
    }

    public static final Expenditure NOTHING = new Expenditure(Amount.ZERO, Amount.ZERO, Optional.empty(), Parts.NOTHING);

    public Expenditure {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(discount, "discount");
        Objects.requireNonNull(parts, "parts");
        settlement = settlement.map(Expenditure::part);
    }

    private static BigDecimal part(BigDecimal settlement) {
        if (settlement.signum() <= 0 || settlement.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a settlement discount is above 0 and at most 1");
        }
        return settlement.setScale(Amount.FRACTION_DIGITS, RoundingMode.UNNECESSARY);
    }

    /** What was due. */
    public Amount payable() {
        return official.minus(discount);
    }

    /** What was due is the sum of its parts, and no more of the cash coupons is left out than there was. */
    List<Refusal> faults() {
        boolean tooMuch = parts.uncounted().value().abs().compareTo(parts.cashCoupon().value().abs()) > 0
                || parts.uncounted().value().signum() * parts.cashCoupon().value().signum() < 0;
        return new Refusals().refuseIf(!payable().equals(parts.total()),
                        RevenueRefusal.REVENUE_DOES_NOT_ADD_UP.refusal("payable", payable()).with("parts", parts.total()))
                .refuseIf(tooMuch, RevenueRefusal.REVENUE_UNCOUNTED_TOO_MUCH.refusal("uncounted", parts.uncounted())
                        .with("cash_coupons", parts.cashCoupon())).list();
    }
}
