package org.partnercenter.domain.authorization;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was done, and by which operator.
 *
 * @param at business time
 * @param by empty: the main account, or nobody in person
 */
public record Act(Instant at, Optional<String> by) {

    public Act {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
    }
}
