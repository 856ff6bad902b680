package org.partnercenter.domain.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in minor units (fen for CNY) and its currency. Exact: an operation that would overflow throws
 * {@link ArithmeticException}, one that could lose a digit takes a rounding mode.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static final Currency CNY = Currency.getInstance("CNY");

    public Money {
        Objects.requireNonNull(currency, "currency");
    }

    public static Money ofMinor(long minor, Currency currency) {
        return new Money(minor, currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * The amount written as a decimal of major units.
     *
     * @throws ArithmeticException if it has more fraction digits than the currency, or does not fit
     */
    public static Money of(BigDecimal major, Currency currency) {
        return new Money(major.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    public static Money of(String major, String currencyCode) {
        return of(new BigDecimal(major), Currency.getInstance(currencyCode));
    }

    /** The amount in major units with exactly the fraction digits of the currency, such as {@code 100.00}. */
    public BigDecimal toMajor() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(minor, (long) count), currency);
    }

    /** This amount times {@code part / whole}, rounded to the minor unit. {@code whole} is not zero. */
    public Money share(Money part, Money whole, RoundingMode rounding) {
        var exact = BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(same(part).minor));
        return new Money(exact.divide(BigDecimal.valueOf(same(whole).minor), 0, rounding).longValueExact(), currency);
    }

    public Money min(Money other) {
        return minor <= same(other).minor ? this : other;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies differ: " + currency + " and " + other.currency);
        }
        return other;
    }

    @Override
    public String toString() {
        return toMajor().toPlainString() + " " + currency;
    }
}
