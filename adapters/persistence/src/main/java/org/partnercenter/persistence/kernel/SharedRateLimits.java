package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.RATE_BUCKET;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.jdbc.CustomColumnProvider;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.BucketNotFoundException;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.NopeOptimizationListener;
import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.skiponzero.SkipSyncOnZeroOptimization;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.util.concurrent.batch.BatchHelper.BatchFailedException;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.RateLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Counts in the database, for all nodes together and exactly. What is surely over the rate is refused without asking the database,
 * and callers of one key that come together are counted in one go, so that a flood costs one connection at most.
 *
 * <p>While the database cannot be had, this node counts by itself.
 */
public final class SharedRateLimits implements RateLimits {

    private static final Logger LOG = LoggerFactory.getLogger(SharedRateLimits.class);
    private static final int MOST = 20_000;
    /** Clocks of nodes differ, and a row that is still in use should not come and go. */
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final Database database;
    private final Clocks clocks;
    private final RateLimits alone;
    private final ProxyManager<String> rows;
    private final Buckets<BucketProxy> buckets;
    private final AtomicBoolean away = new AtomicBoolean();

    /** @param alone counts while the database cannot */
    public SharedRateLimits(DataSource dataSource, Database database, Clocks clocks, RateLimits alone) {
        this.database = database;
        this.clocks = clocks;
        this.alone = alone;
        var time = Buckets.timeMeter(clocks);
        this.rows = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("pc.rate_bucket")
                .addCustomColumn(new FullAt())
                .clientClock(time)
                .build();
        Optimization refuseLocally = new SkipSyncOnZeroOptimization(NopeOptimizationListener.INSTANCE, time);
        this.buckets = new Buckets<>(MOST, clocks, key ->
                rows.builder().withOptimization(refuseLocally).build(key.id(), key::configuration));
    }

    @Override
    public Standing take(String key, Rate rate) {
        return counted(key, rate, Buckets::take, () -> alone.take(key, rate));
    }

    @Override
    public Duration untilNext(String key, Rate rate) {
        return counted(key, rate, Buckets::untilNext, () -> alone.untilNext(key, rate));
    }

    private <T> T counted(String key, Rate rate, Function<Bucket, T> ask, Supplier<T> askAlone) {
        try {
            var answer = inDatabase(new Buckets.Key(key, rate), ask);
            if (away.compareAndSet(true, false)) {
                LOG.info("rates are counted in the database again");
            }
            return answer;
        } catch (RuntimeException failed) {
            if (away.compareAndSet(false, true)) {
                LOG.warn("rates are counted by this node alone until the database can count again", failed);
            }
            return askAlone.get();
        }
    }

    private <T> T inDatabase(Buckets.Key key, Function<Bucket, T> ask) {
        try {
            return ask.apply(buckets.get(key));
        } catch (BatchFailedException failed) {
            if (failed.getCause() instanceof BucketNotFoundException) {
                return ask.apply(alone(key));
            }
            throw failed;
        }
    }

    /** The library makes no row for callers that come together to a key that has none; for one by one it does. */
    private Bucket alone(Buckets.Key key) {
        return rows.builder().build(key.id(), key::configuration);
    }

    /** A row without a time is one that a node died over. */
    @Override
    public int forget(int limit) {
        var t = RATE_BUCKET;
        buckets.forget(limit);
        return database.dsl().deleteFrom(t)
                .where(t.ID.in(select(t.ID).from(t).where(t.FULL_AT.lt(clocks.real().minus(IDLE)).or(t.FULL_AT.isNull()))
                        .limit(limit).forUpdate().skipLocked()))
                .execute();
    }

    /** When the bucket will be full again. */
    private static final class FullAt implements CustomColumnProvider<String> {

        @Override
        public void setCustomField(String key, int index, PreparedStatement statement, RemoteBucketState state, long now)
                throws SQLException {
            var full = Instant.EPOCH.plusNanos(now).plusNanos(state.calculateFullRefillingTime(now));
            statement.setObject(index, full.atOffset(ZoneOffset.UTC));
        }

        @Override
        public String getCustomFieldName() {
            return RATE_BUCKET.FULL_AT.getName();
        }
    }
}
