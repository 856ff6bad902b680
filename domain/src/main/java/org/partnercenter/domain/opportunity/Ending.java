package org.partnercenter.domain.opportunity;

import java.util.Objects;
import java.util.Optional;

/**
 * Why it did not go on, as the partner reads it.
 *
 * @param cause of a rejection
 * @param words those of whoever ended it, at most {@link #MAX_WORDS} characters
 */
public record Ending(Optional<RejectionCause> cause, Optional<String> words) {

    public static final int MAX_WORDS = 500;

    public Ending {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(words, "words");
    }
}
