package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.Ids;

import java.util.concurrent.atomic.AtomicLong;

/** Ids that count, so that tests can be read. */
public final class CountingIds implements Ids {

    private final AtomicLong last = new AtomicLong();

    @Override
    public String next() {
        return "%032x".formatted(last.incrementAndGet());
    }
}
