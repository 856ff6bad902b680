package org.partnercenter.domain.opportunity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * When what happened, business time. Each is set once.
 *
 * @param firstIn        when it came in: of a partner's its first submission, of the vendor's its creation in the CRM; never changes
 * @param reviewPassedAt when the review was passed
 * @param passedAt       when it was validated, or accepted
 * @param changedAt      when its state changed last
 */
public record Moments(Optional<Instant> firstIn, Optional<Instant> reviewPassedAt, Optional<Instant> passedAt, Instant changedAt) {

    public Moments {
        Objects.requireNonNull(firstIn, "firstIn");
        Objects.requireNonNull(reviewPassedAt, "reviewPassedAt");
        Objects.requireNonNull(passedAt, "passedAt");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    static Moments of(Optional<Instant> firstIn, Instant now) {
        return new Moments(firstIn, Optional.empty(), Optional.empty(), now);
    }

    Moments at(Instant now) {
        return new Moments(firstIn, reviewPassedAt, passedAt, now);
    }

    Moments submitted(Instant now) {
        return new Moments(firstIn.or(() -> Optional.of(now)), reviewPassedAt, passedAt, now);
    }

    Moments reviewed(Instant now) {
        return new Moments(firstIn, Optional.of(now), passedAt, now);
    }

    Moments passed(Instant now) {
        return new Moments(firstIn, reviewPassedAt, Optional.of(now), now);
    }
}
