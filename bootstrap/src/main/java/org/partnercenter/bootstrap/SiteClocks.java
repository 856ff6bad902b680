package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.sandbox.ClockOffset;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Real time, and business time ahead of it by what the sandbox was moved. Both to the microsecond, as the database keeps them. */
final class SiteClocks implements Clocks {

    private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

    /** What was read, and until when it is good, by the monotonic clock. */
    private record Seen(Duration offset, long until) {
    }

    private final boolean sandbox;
    private final ClockOffset offset;
    private volatile Seen seen;

    SiteClocks(boolean sandbox, ClockOffset offset) {
        this.sandbox = sandbox;
        this.offset = offset;
    }

    @Override
    public Instant real() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant business() {
        if (!sandbox) {
            return real();
        }
        var known = seen;
        if (known == null || System.nanoTime() - known.until() > 0) {
            known = look();
        }
        return real().plus(known.offset());
    }

    @Override
    public void refresh() {
        if (sandbox) {
            look();
        }
    }

    private Seen look() {
        var now = new Seen(offset.get(), System.nanoTime() + LOOK_AGAIN_NANOS);
        seen = now;
        return now;
    }
}
