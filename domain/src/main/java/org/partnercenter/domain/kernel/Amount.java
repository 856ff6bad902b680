package org.partnercenter.domain.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount fed from outside, in major units (yuan for CNY), with up to 8 fraction digits and 16 digits before the point; any sign.
 * Exact: what does not fit throws {@link ArithmeticException}.
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {

    public static final int FRACTION_DIGITS = 8;
    public static final int INTEGER_DIGITS = 16;
    public static final Amount ZERO = new Amount(BigDecimal.ZERO);

    private static final int SHOWN_DIGITS = 2;

    public Amount {
        Objects.requireNonNull(value, "value");
        value = value.setScale(FRACTION_DIGITS, RoundingMode.UNNECESSARY);
        if (value.precision() > INTEGER_DIGITS + FRACTION_DIGITS) {
            throw new ArithmeticException("an amount has at most " + INTEGER_DIGITS + " digits before the point");
        }
    }

    public static Amount of(String value) {
        return new Amount(new BigDecimal(value));
    }

    public Amount plus(Amount other) {
        return new Amount(value.add(other.value));
    }

    public Amount minus(Amount other) {
        return new Amount(value.subtract(other.value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public Money toMoney(Currency currency, RoundingMode rounding) {
        return Money.of(value.setScale(currency.getDefaultFractionDigits(), rounding), currency);
    }

    /** Without zeros behind the last digit, but with two fraction digits at least: {@code 12.00}, {@code 0.00012345}. */
    public BigDecimal toDecimal() {
        var shown = value.stripTrailingZeros();
        return shown.scale() < SHOWN_DIGITS ? shown.setScale(SHOWN_DIGITS, RoundingMode.UNNECESSARY) : shown;
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}
