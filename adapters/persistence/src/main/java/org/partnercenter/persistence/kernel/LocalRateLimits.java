package org.partnercenter.persistence.kernel;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.local.LocalBucket;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.RateLimits;

import java.time.Duration;

/** Counts in the memory of this node: each node grants the whole rate. */
public final class LocalRateLimits implements RateLimits {

    private final Buckets<LocalBucket> buckets;

    /** @param most keys that are remembered at a time */
    public LocalRateLimits(Clocks clocks, int most) {
        var time = Buckets.timeMeter(clocks);
        this.buckets = new Buckets<>(most, clocks, key -> {
            var builder = Bucket.builder().withCustomTimePrecision(time);
            for (var bandwidth : key.configuration().getBandwidths()) {
                builder.addLimit(bandwidth);
            }
            return builder.build();
        });
    }

    @Override
    public Standing take(String key, Rate rate) {
        return Buckets.take(buckets.get(new Buckets.Key(key, rate)));
    }

    @Override
    public Duration untilNext(String key, Rate rate) {
        return Buckets.untilNext(buckets.get(new Buckets.Key(key, rate)));
    }

    @Override
    public int forget(int limit) {
        return buckets.forget(limit);
    }

    int size() {
        return buckets.size();
    }
}
