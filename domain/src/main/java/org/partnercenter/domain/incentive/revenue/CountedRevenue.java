package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What counts of something consumed, and why (INC-01, INC-02, INC-07 to INC-09).
 *
 * @param steps   from the price of the list to the revenue
 * @param revenue to the cent, rounded half away from zero (Q14)
 * @param zero    why it is nothing, if it is
 */
public record CountedRevenue(List<RevenueStep> steps, Money revenue, Optional<ZeroReason> zero) {

    public CountedRevenue {
        steps = List.copyOf(steps);
    }

    /** Cash is what was paid from the balance, from stored-value cards, with cash coupons that count, and on credit (INC-02, INC-16). */
    public static CountedRevenue of(RevenueSource source, CountingTerms terms) {
        return new Counting().count(source, terms);
    }

    private static final class Counting {

        private final List<RevenueStep> steps = new ArrayList<>();
        private Amount sum = Amount.ZERO;

        CountedRevenue count(RevenueSource source, CountingTerms terms) {
            var expenditure = source.expenditure();
            add(RevenueStepKind.LIST_PRICE, expenditure.official());
            boolean resale = source.keeper().type() == AssociationType.RESALE;
            leaveOut(resale ? RevenueStepKind.SETTLEMENT_DISCOUNT : RevenueStepKind.CUSTOMER_DISCOUNT, resale
                    ? expenditure.settlement().map(part -> settled(expenditure.official(), part)).orElse(expenditure.discount())
                    : expenditure.discount());
            var due = sum;
            var parts = expenditure.parts();
            leaveOut(RevenueStepKind.COUPONS, parts.coupon());
            leaveOut(RevenueStepKind.UNCOUNTED_CASH_COUPONS, parts.uncounted());
            leaveOut(RevenueStepKind.DEBT, parts.debt());
            leaveOut(RevenueStepKind.WRITTEN_OFF, parts.writeOff());
            if (expenditure.settlement().isPresent() && sum.value().signum() * due.value().signum() < 0) {
                leaveOut(RevenueStepKind.NOT_BELOW_ZERO, sum);
            }
            var paid = sum;
            var kept = kept(terms);
            kept.ifPresent(step -> leaveOut(step, sum));
            var revenue = sum.toMoney(Money.CNY, RoundingMode.HALF_UP);
            var exact = sum;
            leaveOut(RevenueStepKind.ROUNDING, exact.minus(new Amount(revenue.toMajor())));
            return new CountedRevenue(steps, revenue, revenue.isZero() ? Optional.of(zero(due, paid, kept)) : Optional.empty());
        }

        private static Amount settled(Amount official, BigDecimal part) {
            return official.minus(new Amount(official.value().multiply(part).setScale(Amount.FRACTION_DIGITS, RoundingMode.HALF_UP)));
        }

        private static Optional<RevenueStepKind> kept(CountingTerms terms) {
            if (terms.cardPurchase()) {
                return Optional.of(RevenueStepKind.CARD_PURCHASE);
            }
            return terms.outside().map(OutsideReason::step).or(() -> terms.product().countsAsRevenue() ? Optional.empty()
                    : Optional.of(RevenueStepKind.PRODUCT_NOT_COUNTED));
        }

        private static ZeroReason zero(Amount due, Amount paid, Optional<RevenueStepKind> kept) {
            if (due.isZero()) {
                return ZeroReason.NOTHING_DUE;
            }
            return kept.map(step -> ZeroReason.valueOf(step.name())).orElse(paid.isZero() ? ZeroReason.NOT_PAID_IN_CASH : ZeroReason.BELOW_A_CENT);
        }

        private void leaveOut(RevenueStepKind kind, Amount amount) {
            if (!amount.isZero()) {
                add(kind, Amount.ZERO.minus(amount));
            }
        }

        private void add(RevenueStepKind kind, Amount change) {
            steps.add(new RevenueStep(kind, sum, change));
            sum = sum.plus(change);
        }
    }
}
