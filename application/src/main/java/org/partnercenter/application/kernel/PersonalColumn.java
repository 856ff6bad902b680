package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of lists that is shown masked until its reader asks for more (COM-20). */
public enum PersonalColumn {
    NAME(Mask.NAME),
    ACCOUNT_NAME(Mask.ACCOUNT),
    MOBILE_PHONE(Mask.PHONE),
    EMAIL(Mask.EMAIL),
    ACCOUNT_MANAGER_NAME(Mask.NAME);

    private final Mask mask;

    PersonalColumn(Mask mask) {
        this.mask = mask;
    }

    /** Its name in lists, in headers of files, and in what asks for it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PersonalColumn> ofCode(String code) {
        return Arrays.stream(values()).filter(column -> column.code().equals(code)).findFirst();
    }

    public Masked masked(String plain) {
        return mask.of(plain);
    }
}
