package org.partnercenter.domain.certification;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How a company pays value added tax.
 *
 * @param rate in percent, such as 6 or 13: from 0 to {@link #MAX_RATE}, with two fraction digits at most; kept without zeros at its end
 */
public record TaxStanding(TaxpayerType type, BigDecimal rate) {

    public static final BigDecimal MAX_RATE = BigDecimal.valueOf(30);
    private static final int FRACTION_DIGITS = 2;

    public TaxStanding {
        Objects.requireNonNull(type, "type");
        if (!isRate(rate)) {
            throw new IllegalArgumentException("a rate is from 0 to " + MAX_RATE + " percent, with two fraction digits at most");
        }
        rate = plain(rate);
    }

    public static boolean isRate(BigDecimal rate) {
        return rate.signum() >= 0 && rate.compareTo(MAX_RATE) <= 0 && plain(rate).scale() <= FRACTION_DIGITS;
    }

    private static BigDecimal plain(BigDecimal rate) {
        var stripped = rate.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
