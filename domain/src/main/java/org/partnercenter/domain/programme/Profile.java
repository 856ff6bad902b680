package org.partnercenter.domain.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What benefits ask of a dedicated person. @param startedOn day on which the person began to work on the vendor's cloud, at the site */
public record Profile(Position position, List<Certificate> certificates, LocalDate startedOn) {

    /** Certificates of one person at most. */
    public static final int MAX_CERTIFICATES = 20;

    public Profile {
        Objects.requireNonNull(position, "position");
        certificates = List.copyOf(certificates);
        Objects.requireNonNull(startedOn, "startedOn");
    }
}
