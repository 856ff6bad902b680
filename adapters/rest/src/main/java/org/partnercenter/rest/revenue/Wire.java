package org.partnercenter.rest.revenue;

import org.partnercenter.rest.kernel.Field;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** Months and constants on the wire. */
final class Wire {

    private Wire() {
    }

    /** {@code yyyy-MM} */
    static Optional<YearMonth> month(Field field) {
        return field.code(text -> {
            try {
                return Optional.of(YearMonth.parse(text)).filter(month -> month.getYear() > 0 && month.toString().equals(text));
            } catch (DateTimeException noMonth) {
                return Optional.empty();
            }
        });
    }

    /** One of the constants, by its name. */
    static <E extends Enum<E>> Optional<E> one(E[] values, Field field) {
        return field.code(text -> Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst());
    }
}
