package org.partnercenter.domain.programme;

import java.time.LocalDate;
import java.util.Objects;

/** A certificate a dedicated person holds. @param code of the kind of certificate @param from first day @param until last day, at the site */
public record Certificate(String code, LocalDate from, LocalDate until) {

    public Certificate {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a certificate ends after it begins");
        }
    }

    public boolean isValid(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
