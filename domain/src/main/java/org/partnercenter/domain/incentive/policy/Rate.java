package org.partnercenter.domain.incentive.policy;

import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The share of revenue that is paid as incentive: from 0 to 1, to six decimals. */
public record Rate(BigDecimal value) {

    public static final Rate NOTHING = new Rate(BigDecimal.ZERO);

    static final int DIGITS = 6;

    public Rate {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate is 0 to 1");
        }
        value = value.setScale(DIGITS, RoundingMode.UNNECESSARY);
    }

    /** Rounded half up to the cent, away from zero at the half (Q14). */
    public Money of(Money revenue) {
        return new Money(value.multiply(BigDecimal.valueOf(revenue.minor())).setScale(0, RoundingMode.HALF_UP).longValueExact(), revenue.currency());
    }

    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString();
    }
}
