package org.partnercenter.application.kernel;

import java.time.Duration;

/** Counts what is done under a key against a rate. A key that was left alone for as long as its rate fills up is as good as new. */
public interface RateLimits {

    /**
     * So many at once, and as many again in a period, each in its share of it.
     *
     * @param limit at least 1
     */
    record Rate(int limit, Duration period) {

        public Rate {
            if (limit < 1 || period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("no rate: " + limit + " in " + period);
            }
        }

        public static Rate perSecond(int limit) {
            return new Rate(limit, Duration.ofSeconds(1));
        }

        public static Rate perMinute(int limit) {
            return new Rate(limit, Duration.ofMinutes(1));
        }
    }

    /**
     * How a key stands.
     *
     * @param granted   whether there was one left
     * @param remaining how many are left
     * @param untilNext until there is one again; zero if it was granted
     * @param untilFull until all are there again, if nobody takes any
     */
    record Standing(boolean granted, long remaining, Duration untilNext, Duration untilFull) {
    }

    /** Takes one, if there is one. */
    Standing take(String key, Rate rate);

    /** Takes nothing; tells how long until one could be taken. */
    Duration untilNext(String key, Rate rate);

    /** Forgets keys that are as good as new, at most {@code limit} of them; tells how many. */
    int forget(int limit);
}
