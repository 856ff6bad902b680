package org.partnercenter.rest.revenue;

import org.partnercenter.rest.kernel.Field;

import java.util.Arrays;
import java.util.Optional;

/** Months and constants on the wire. */
final class Wire {

    private Wire() {
    }

    /** One of the constants, by its name. */
    static <E extends Enum<E>> Optional<E> one(E[] values, Field field) {
        return field.code(text -> Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst());
    }
}
