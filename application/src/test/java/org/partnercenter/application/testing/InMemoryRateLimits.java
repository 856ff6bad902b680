package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.RateLimits;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Says when each key will be full again; all else follows from that. */
public final class InMemoryRateLimits implements RateLimits {

    private record Key(String name, Rate rate) {
    }

    private final Map<Key, Instant> fullAt = new HashMap<>();
    private final Clocks clocks;

    public InMemoryRateLimits(Clocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public synchronized Standing take(String key, Rate rate) {
        var before = standing(missing(new Key(key, rate)), rate);
        if (!before.granted()) {
            return before;
        }
        var after = missing(new Key(key, rate)).plus(share(rate));
        fullAt.put(new Key(key, rate), clocks.real().plus(after));
        return new Standing(true, before.remaining() - 1, Duration.ZERO, after);
    }

    @Override
    public synchronized Duration untilNext(String key, Rate rate) {
        return standing(missing(new Key(key, rate)), rate).untilNext();
    }

    private Duration missing(Key key) {
        var until = Duration.between(clocks.real(), fullAt.getOrDefault(key, clocks.real()));
        return until.isNegative() ? Duration.ZERO : until;
    }

    private static Standing standing(Duration missing, Rate rate) {
        long remaining = rate.period().minus(missing).dividedBy(share(rate));
        var untilNext = missing.plus(share(rate)).minus(rate.period());
        return new Standing(remaining > 0, Math.max(0, remaining), remaining > 0 ? Duration.ZERO : untilNext, missing);
    }

    private static Duration share(Rate rate) {
        return rate.period().dividedBy(rate.limit());
    }

    @Override
    public synchronized int forget(int limit) {
        var idle = fullAt.entrySet().stream().filter(each -> each.getValue().isBefore(clocks.real().minusSeconds(60)))
                .limit(limit).map(Map.Entry::getKey).toList();
        idle.forEach(fullAt::remove);
        return idle.size();
    }
}
