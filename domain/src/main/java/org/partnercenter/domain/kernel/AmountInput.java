package org.partnercenter.domain.kernel;

import java.math.BigDecimal;

/** Amounts that come from outside and keep their fractions (COM-04). Checks size before value, so that no exponent can cost memory or time. */
public final class AmountInput {

    /** Fewer than an amount holds, so that sums of many fit. */
    private static final int INTEGER_DIGITS = 12;

    private AmountInput() {
    }

    /**
     * An amount of any sign, with at most 12 digits before the point and {@link Amount#FRACTION_DIGITS} behind it.
     *
     * @param field name of the field, for the refusal
     * @param major the amount in major units
     */
    public static Decision<Amount> read(String field, BigDecimal major) {
        if (major.signum() == 0) {
            return Decision.granted(Amount.ZERO);
        }
        if ((long) major.precision() - major.scale() > INTEGER_DIGITS) {
            return Decision.refused(CommonRefusal.AMOUNT_TOO_LARGE.refusal("field", field).with("limit", "9".repeat(INTEGER_DIGITS)));
        }
        if (!fits(major)) {
            return Decision.refused(CommonRefusal.AMOUNT_TOO_FINE.refusal("field", field).with("digits", Amount.FRACTION_DIGITS));
        }
        return Decision.granted(new Amount(major));
    }

    private static boolean fits(BigDecimal major) {
        int most = 2 * (INTEGER_DIGITS + Amount.FRACTION_DIGITS);
        return major.scale() <= Amount.FRACTION_DIGITS
                || major.precision() <= most && major.scale() <= most && major.stripTrailingZeros().scale() <= Amount.FRACTION_DIGITS;
    }
}
