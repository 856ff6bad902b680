package org.partnercenter.domain.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A rate of value added tax in percent: from 0 to {@link #MAX}, to two decimals at most. Equal rates are equal however they were written. */
public record TaxRate(BigDecimal percent) implements Comparable<TaxRate> {

    public static final BigDecimal MAX = BigDecimal.valueOf(30);

    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TaxRate {
        if (!fits(percent)) {
            throw new IllegalArgumentException("a tax rate is 0 to 30 percent, to two decimals");
        }
        percent = percent.setScale(DIGITS, RoundingMode.UNNECESSARY);
    }

    public static Optional<TaxRate> of(BigDecimal percent) {
        return Optional.of(percent).filter(TaxRate::fits).map(TaxRate::new);
    }

    private static boolean fits(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(MAX) <= 0 && percent.stripTrailingZeros().scale() <= DIGITS;
    }

    /** What is left of an amount without the tax in it, rounded half up to the cent (INC-25). @param amount tax included, not negative */
    public Money without(Money amount) {
        return new Money(BigDecimal.valueOf(amount.minor()).multiply(HUNDRED).divide(HUNDRED.add(percent), 0, RoundingMode.HALF_UP)
                .longValueExact(), amount.currency());
    }

    @Override
    public int compareTo(TaxRate other) {
        return percent.compareTo(other.percent);
    }

    /** Without zeros behind the last digit, such as {@code 6} or {@code 6.5}. */
    @Override
    public String toString() {
        return percent.stripTrailingZeros().toPlainString();
    }
}
