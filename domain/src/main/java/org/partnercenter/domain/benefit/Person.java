package org.partnercenter.domain.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of a partner's dedicated people, as far as benefits ask. Without a name.
 *
 * @param path      code of the development path it works for
 * @param approved     whether the vendor approved it for the path
 * @param position     code of its position
 * @param startedOn    when it started working on the vendor's cloud
 */
public record Person(String id, String path, boolean approved, String position, Optional<LocalDate> startedOn, List<Certificate> certificates) {

    /** @param until last day it is valid */
    public record Certificate(String no, LocalDate until) {
    }

    public Person {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(startedOn, "startedOn");
        certificates = List.copyOf(certificates);
    }

    /** Whether some certificate is valid on a day. */
    public boolean isCertified(LocalDate day) {
        return certificates.stream().anyMatch(each -> !each.until().isBefore(day));
    }
}
