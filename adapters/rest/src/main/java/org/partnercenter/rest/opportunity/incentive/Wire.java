package org.partnercenter.rest.opportunity.incentive;

import org.partnercenter.domain.kernel.Money;

import java.util.Arrays;
import java.util.Optional;

/** How codes and texts of opportunity incentives are read. */
final class Wire {

    static final int MAX_REFERENCE = 256;
    static final Money MOST = Money.of("1000000000000", "CNY");

    private Wire() {
    }

    static <E extends Enum<E>> Optional<E> one(E[] all, String code) {
        return Arrays.stream(all).filter(each -> each.name().equals(code)).findFirst();
    }
}
