package org.partnercenter.domain.certification;

import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;

import java.util.Objects;

/** Text that tells of a company, a person or a bank account. Its own text form tells nothing. */
public record Confidential(String plain) {

    public Confidential {
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
