package org.partnercenter.rest.certification;

import org.partnercenter.domain.certification.Confidential;
import org.partnercenter.rest.kernel.Input;

import java.util.Arrays;
import java.util.Optional;

/** How codes and texts of business information are read. */
final class Wire {

    static final int MAX_TEXT = 200;

    private Wire() {
    }

    static <E extends Enum<E>> Optional<E> one(E[] all, String code) {
        return Arrays.stream(all).filter(each -> each.name().equals(code)).findFirst();
    }

    /** A text that has to be there, and that no refusal repeats. */
    static Optional<Confidential> confidential(Input in, String name, String value) {
        return in.field(name, value).required().text(MAX_TEXT).map(Confidential::new);
    }
}
