package org.partnercenter.persistence.kernel;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.RateLimits.Rate;
import org.partnercenter.application.kernel.RateLimits.Standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Buckets of the library under keys, no more than so many: the one that was longest unused makes room. */
final class Buckets<B extends Bucket> {

    /** One rate has its own bucket: when the setting changes, nothing of the old rate is left. */
    record Key(String name, Rate rate) {

        String id() {
            return rate.limit() + "/" + rate.period() + " " + name;
        }

        BucketConfiguration configuration() {
            return BucketConfiguration.builder().addLimit(Bandwidth.builder().capacity(rate.limit())
                    .refillGreedy(rate.limit(), rate.period()).build()).build();
        }
    }

    private record Used<B>(B bucket, Instant at) {
    }

    private final SequencedMap<Key, Used<B>> byKey = new LinkedHashMap<>(16, 0.75f, true);
    private final Function<Key, B> make;
    private final int most;
    private final Clocks clocks;

    Buckets(int most, Clocks clocks, Function<Key, B> make) {
        this.most = most;
        this.clocks = clocks;
        this.make = make;
    }

    synchronized B get(Key key) {
        var known = byKey.get(key);
        var bucket = known == null ? make.apply(key) : known.bucket();
        byKey.put(key, new Used<>(bucket, clocks.real()));
        if (byKey.size() > most) {
            byKey.pollFirstEntry();
        }
        return bucket;
    }

    synchronized int size() {
        return byKey.size();
    }

    /** Forgets at most so many that are full again by themselves; they are where the longest unused ones are. */
    synchronized int forget(int limit) {
        var idle = new ArrayList<Key>();
        for (var each : byKey.entrySet()) {
            var full = each.getValue().at().plus(each.getKey().rate().period());
            if (full.isBefore(clocks.real())) {
                idle.add(each.getKey());
            }
            if (idle.size() == limit) {
                break;
            }
        }
        List.copyOf(idle).forEach(byKey::remove);
        return idle.size();
    }

    static Standing take(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Standing(probe.isConsumed(), probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    static Duration untilNext(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Real time, as the library wants to be told it. */
    static TimeMeter timeMeter(Clocks clocks) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                var now = clocks.real();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
