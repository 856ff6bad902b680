package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;

import java.util.Objects;

/** Text that tells of a person or a company: a name, a number, an address. Its own text form tells nothing (RNA-14). */
public record Personal(String plain) {

    public Personal {
        Objects.requireNonNull(plain, "plain");
    }

    /** A number as lists show it: its first three and last four characters. */
    public Masked maskedNumber() {
        return Mask.ID_NUMBER.of(plain);
    }

    public Masked maskedName() {
        return Mask.NAME.of(plain);
    }

    public Masked maskedPhone() {
        return Mask.PHONE.of(plain);
    }

    @Override
    public String toString() {
        return "***";
    }
}
