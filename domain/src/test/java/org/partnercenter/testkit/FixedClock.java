package org.partnercenter.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** A clock that stands still until it is moved, and is moved forwards only. Not for sharing between threads. */
public final class FixedClock extends Clock {

    /** The site's zone. */
    public static final ZoneId SITE = ZoneId.of("Asia/Shanghai");

    private final ZoneId zone;
    private Instant now;

    private FixedClock(Instant now, ZoneId zone) {
        this.now = Objects.requireNonNull(now, "now");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** A clock of the site. @param now an instant with its zone, such as {@code 2026-11-27T04:00:00Z} */
    public static FixedClock at(String now) {
        return new FixedClock(Instant.parse(now), SITE);
    }

    /** Lets time pass. @throws IllegalArgumentException if it is negative */
    public FixedClock pass(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time does not go back");
        }
        now = now.plus(time);
        return this;
    }

    /** The day it is in the zone of the clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** A clock of the same instant, which is moved by itself from there. */
    @Override
    public FixedClock withZone(ZoneId other) {
        return new FixedClock(now, other);
    }
}
