package org.partnercenter.rest.opportunity;

import java.util.Arrays;
import java.util.Optional;

/** How codes and texts of opportunities are read. */
final class Wire {

    static final int MAX_NAME = 128;
    static final int MAX_TEXT = 2_000;
    static final int MAX_ITEMS = 50;

    private Wire() {
    }

    static <E extends Enum<E>> Optional<E> one(E[] all, String code) {
        return Arrays.stream(all).filter(each -> each.name().equals(code)).findFirst();
    }
}
