package org.partnercenter.domain.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/** Amounts that come from outside (COM-04). Checks size before value, so that no exponent can cost memory or time. */
public final class MoneyInput {

    private static final int MAX_DIGITS = 18;

    private MoneyInput() {
    }

    /**
     * A positive amount of at most the currency's fraction digits.
     *
     * @param field name of the field, for the refusal
     * @param major the amount in major units, or null
     * @param limit the largest amount allowed
     */
    public static Decision<Money> positive(String field, BigDecimal major, Money limit) {
        return read(field, major, limit).flatMap(money -> Decision.unless(new Refusals()
                .refuseIf(!money.isPositive(), CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", field))
                .refuseIf(money.isMoreThan(limit), tooLarge(field, limit))
                .list(), money));
    }

    /**
     * An amount that may be zero or below, of at most the currency's fraction digits.
     *
     * @param field name of the field, for the refusal
     * @param major the amount in major units, or null
     * @param limit the largest amount allowed, either way
     */
    public static Decision<Money> signed(String field, BigDecimal major, Money limit) {
        return read(field, major, limit).flatMap(money -> Decision.unless(new Refusals()
                .refuseIf(money.isMoreThan(limit) || Money.zero(money.currency()).minus(money).isMoreThan(limit), tooLarge(field, limit))
                .list(), money));
    }

    private static Refusal tooLarge(String field, Money limit) {
        return CommonRefusal.AMOUNT_TOO_LARGE.refusal("field", field).with("limit", limit.toMajor().toPlainString());
    }

    private static Decision<Money> read(String field, BigDecimal major, Money limit) {
        var currency = limit.currency();
        if (major == null) {
            return Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", field));
        }
        if (major.signum() == 0) {
            return Decision.granted(Money.zero(currency));
        }
        long integerDigits = (long) major.precision() - major.scale();
        if (integerDigits > MAX_DIGITS - currency.getDefaultFractionDigits()) {
            return Decision.refused(tooLarge(field, limit));
        }
        if (!fits(major, currency)) {
            return Decision.refused(CommonRefusal.AMOUNT_TOO_FINE.refusal("field", field)
                    .with("digits", currency.getDefaultFractionDigits()));
        }
        return Decision.granted(Money.of(major, currency));
    }

    private static boolean fits(BigDecimal major, Currency currency) {
        if (major.scale() <= currency.getDefaultFractionDigits()) {
            return true;
        }
        return major.precision() <= 2 * MAX_DIGITS && major.scale() <= 2 * MAX_DIGITS
                && major.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
    }
}
