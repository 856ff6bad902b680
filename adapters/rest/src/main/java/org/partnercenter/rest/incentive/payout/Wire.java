package org.partnercenter.rest.incentive.payout;

import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.rest.kernel.Field;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How codes, rates and days of payouts are written. */
final class Wire {

    static final Money LARGEST_AMOUNT = Money.of("9999999999.99", "CNY");

    private Wire() {
    }

    static <E extends Enum<E>> Optional<E> one(E[] values, String code) {
        return Arrays.stream(values).filter(each -> each.name().equals(code)).findFirst();
    }

    static Optional<PayoutForm> form(Field field) {
        return field.code(text -> one(PayoutForm.values(), text));
    }

    /** In percent: 0 to 30, to two decimals. */
    static Optional<TaxRate> rate(Field field) {
        return field.code(text -> TaxRate.of(new BigDecimal(text)));
    }
}
