package org.partnercenter.domain.kernel;

import java.time.Instant;
import java.util.Objects;

/**
 * A span of time, both ends included: something is expired once its end lies strictly before now (CPN-50).
 *
 * @param from  first instant
 * @param until last instant, after {@code from}
 */
public record Validity(Instant from, Instant until) {

    public Validity {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a validity ends after it begins");
        }
    }

    public boolean contains(Instant now) {
        return hasBegun(now) && !isOver(now);
    }

    public boolean hasBegun(Instant now) {
        return !now.isBefore(from);
    }

    public boolean isOver(Instant now) {
        return until.isBefore(now);
    }

    public boolean encloses(Validity inner) {
        return !inner.from.isBefore(from) && !inner.until.isAfter(until);
    }
}
