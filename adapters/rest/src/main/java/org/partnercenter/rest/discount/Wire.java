package org.partnercenter.rest.discount;

import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.rest.kernel.Field;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How ratios and codes of discounts are written. */
final class Wire {

    private Wire() {
    }

    static <E extends Enum<E>> Optional<E> one(E[] values, String code) {
        return Arrays.stream(values).filter(each -> each.name().equals(code)).findFirst();
    }

    static Optional<Integer> number(String code) {
        return code.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(code)) : Optional.empty();
    }

    /** More than 0, at most 1, to four decimals. */
    static Optional<Ratio> discount(Field field) {
        return field.code(text -> Ratio.of(new BigDecimal(text)).filter(ratio -> !ratio.isZero()));
    }

    /** 0 to 1, to four decimals. */
    static Optional<Ratio> share(Field field) {
        return field.code(text -> Ratio.of(new BigDecimal(text)));
    }
}
