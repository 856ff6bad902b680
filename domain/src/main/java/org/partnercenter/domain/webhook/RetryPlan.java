package org.partnercenter.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message that did not arrive is tried again: soon, then ever later, for about three days; then it is given up. */
public final class RetryPlan {

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5), Duration.ofHours(10), Duration.ofHours(14),
            Duration.ofHours(20), Duration.ofHours(24));

    /** How often a message is tried in all. */
    public static final int MAX_ATTEMPTS = PAUSES.size() + 1;

    /** Shares of a thousand by which a pause is longer at most, so that what failed together does not come back together. */
    public static final int MAX_SPREAD = 200;

    private RetryPlan() {
    }

    /**
     * The instant of the next attempt; empty if there is none any more.
     *
     * @param failed attempts that failed so far, from 1 on
     * @param at     when the last one ended
     * @param spread drawn by chance for this attempt, from 0 to {@link #MAX_SPREAD}
     * @throws IllegalArgumentException outside these ranges
     */
    public static Optional<Instant> next(int failed, Instant at, int spread) {
        if (failed < 1 || spread < 0 || spread > MAX_SPREAD) {
            throw new IllegalArgumentException("attempts from 1 and a spread from 0 to " + MAX_SPREAD + ", not " + failed + " and " + spread);
        }
        if (failed >= MAX_ATTEMPTS) {
            return Optional.empty();
        }
        var pause = PAUSES.get(failed - 1);
        return Optional.of(at.plus(pause).plusMillis(pause.toMillis() / 1_000 * spread));
    }
}
