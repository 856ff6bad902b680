package org.partnercenter.domain.indicator;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A value of an indicator: any sign, up to 16 digits before the point and exactly four behind it (IND-07). */
public record IndicatorNumber(BigDecimal value) {

    private static final int FRACTION_DIGITS = 4;
    private static final int INTEGER_DIGITS = 16;

    /** @throws ArithmeticException if it has finer fractions */
    public IndicatorNumber {
        value = value.setScale(FRACTION_DIGITS, RoundingMode.UNNECESSARY);
    }

    /** Checks size before value, so that no exponent can cost memory or time. @param field name of the field, for the refusal */
    public static Decision<IndicatorNumber> read(String field, BigDecimal given) {
        if (given.signum() == 0) {
            return Decision.granted(new IndicatorNumber(BigDecimal.ZERO));
        }
        if ((long) given.precision() - given.scale() > INTEGER_DIGITS) {
            return Decision.refused(CommonRefusal.AMOUNT_TOO_LARGE.refusal("field", field).with("limit", "9".repeat(INTEGER_DIGITS)));
        }
        int most = 2 * (INTEGER_DIGITS + FRACTION_DIGITS);
        boolean fits = given.scale() <= FRACTION_DIGITS
                || given.precision() <= most && given.scale() <= most && given.stripTrailingZeros().scale() <= FRACTION_DIGITS;
        return fits ? Decision.granted(new IndicatorNumber(given))
                : Decision.refused(CommonRefusal.AMOUNT_TOO_FINE.refusal("field", field).with("digits", FRACTION_DIGITS));
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
