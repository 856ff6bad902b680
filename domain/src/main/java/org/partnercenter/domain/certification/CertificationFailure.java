package org.partnercenter.domain.certification;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** How a certification failed; the partner reads it. @param words the vendor's, if any; at most {@link #MAX_WORDS} characters @param at business time */
public record CertificationFailure(FailureKind kind, Optional<String> words, Instant at) {

    public static final int MAX_WORDS = 500;

    public CertificationFailure {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(at, "at");
    }
}
