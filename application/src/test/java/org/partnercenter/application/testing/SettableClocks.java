package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.Clocks;

import java.time.Duration;
import java.time.Instant;

/** Two clocks that stand still until they are moved. */
public final class SettableClocks implements Clocks {

    public static final Instant START = Instant.parse("2026-11-23T04:00:00Z");

    private Instant business = START;
    private Instant real = START;

    @Override
    public Instant business() {
        return business;
    }

    @Override
    public Instant real() {
        return real;
    }

    public void advance(Duration by) {
        business = business.plus(by);
    }

    public void advanceReal(Duration by) {
        real = real.plus(by);
    }
}
