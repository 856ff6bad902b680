package org.partnercenter.domain.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** By which time of its rows a list is divided into files (ORD-14). */
public enum DeliveryBasis {
    /** When rows came to be: a file holds those of the period that has ended. */
    CREATE_TIME,
    /** When what they tell of expires: a file holds those of the period that begins. */
    EXPIRE_TIME;

    /** The code on the wire, which is also the name of the time in filters, without its ends. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeliveryBasis> ofCode(String code) {
        return Arrays.stream(values()).filter(basis -> basis.code().equals(code)).findFirst();
    }
}
