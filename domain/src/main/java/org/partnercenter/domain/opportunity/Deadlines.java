package org.partnercenter.domain.opportunity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the clock does with it.
 *
 * @param due   when it ends by itself if nobody decides
 * @param alert when somebody is told that time runs out, or that nothing was heard
 */
public record Deadlines(Optional<Instant> due, Optional<Instant> alert) {

    public static final Deadlines NONE = new Deadlines(Optional.empty(), Optional.empty());

    public Deadlines {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(alert, "alert");
    }

    boolean isOver(Instant now) {
        return due.filter(end -> !now.isBefore(end)).isPresent();
    }
}
