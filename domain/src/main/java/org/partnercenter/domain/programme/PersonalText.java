package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;

import java.util.Objects;

/** Text that tells who a dedicated person is. Its own text form tells nothing. */
public record PersonalText(String plain) {

    public PersonalText {
        Objects.requireNonNull(plain, "plain");
    }

    /** As lists show it. */
    public Masked masked(Mask mask) {
        return mask.of(plain);
    }

    @Override
    public String toString() {
        return "***";
    }
}
