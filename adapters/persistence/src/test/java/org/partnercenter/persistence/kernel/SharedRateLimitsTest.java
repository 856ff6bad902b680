package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.persistence.db.Tables.RATE_BUCKET;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.RateLimits;
import org.partnercenter.application.kernel.RateLimitsContract;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.persistence.testing.TestDatabase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

class SharedRateLimitsTest implements RateLimitsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final SettableClocks clocks = new SettableClocks();
    private final Database database = new Database(SHARED.dataSource());
    private final AtomicInteger connections = new AtomicInteger();
    private boolean away;
    private final RateLimits limits = node(counted(SHARED.dataSource()));
    private final RateLimits another = node(SHARED.dataSource());

    private RateLimits node(DataSource connections) {
        return new SharedRateLimits(connections, database, clocks, new LocalRateLimits(clocks, 100));
    }

    private DataSource counted(DataSource real) {
        return (DataSource) Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    connections.incrementAndGet();
                    if (away) {
                        throw new SQLTransientConnectionException("nobody there");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    @BeforeEach
    void empty() {
        database.dsl().deleteFrom(RATE_BUCKET).execute();
    }

    @Override
    public RateLimits limits() {
        return limits;
    }

    @Override
    public RateLimits limitsOfAnotherNode() {
        return another;
    }

    @Override
    public SettableClocks clocks() {
        return clocks;
    }

    private long granted(RateLimits node, int tries) {
        return IntStream.range(0, tries).filter(each -> node.take("key", TEN).granted()).count();
    }

    @Test
    void what_one_node_has_granted_another_does_not_grant_again() {
        assertThat(granted(limits, 7)).isEqualTo(7);
        assertThat(granted(another, 7)).isEqualTo(3);
        assertThat(granted(limits, 7)).isZero();
    }

    @Test
    void callers_that_come_together_to_new_and_to_forgotten_keys_are_counted_in_the_database() throws Exception {
        var nodes = List.of(limits, another);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 20; round++) {
                var start = new CountDownLatch(1);
                var tries = IntStream.range(0, 40).mapToObj(n -> threads.submit(() -> {
                    start.await();
                    return nodes.get(n % 2).take("key", TEN).granted();
                })).toList();
                start.countDown();
                int granted = 0;
                for (var each : tries) {
                    granted += each.get() ? 1 : 0;
                }
                assertThat(granted).isEqualTo(10);
                clocks.advanceReal(Duration.ofMinutes(5));
                limits.forget(100);
            }
        }
    }

    @Test
    void what_is_surely_over_the_rate_does_not_reach_the_database() {
        granted(limits, 11);
        int before = connections.get();

        assertThat(granted(limits, 1_000)).isZero();

        assertThat(connections.get()).isEqualTo(before);
    }

    @Test
    void without_the_database_a_node_counts_by_itself_and_comes_back() {
        away = true;
        assertThat(granted(limits, 30)).isEqualTo(10);
        away = false;
        clocks.advanceReal(TEN.period());
        assertThat(granted(limits, 4)).isEqualTo(4);
        assertThat(granted(another, 30)).isEqualTo(6);
    }

    @Test
    void a_node_that_loses_the_database_grants_no_more_than_the_rate_to_a_key_it_knew() {
        granted(limits, 4);
        away = true;
        assertThat(granted(limits, 30)).isPositive().isLessThanOrEqualTo(10);
    }

    @Test
    void a_row_that_a_node_died_over_is_used_or_forgotten() {
        database.dsl().insertInto(RATE_BUCKET, RATE_BUCKET.ID).values("10/PT1S key").execute();
        assertThat(granted(limits, 30)).isEqualTo(10);
        database.dsl().insertInto(RATE_BUCKET, RATE_BUCKET.ID).values("another").execute();
        assertThat(limits.forget(10)).isEqualTo(1);
    }

    @Test
    void counting_is_not_written_ahead() {
        assertThat(database.dsl().fetchValue("select relpersistence::text from pg_class where oid = 'pc.rate_bucket'::regclass"))
                .isEqualTo("u");
    }
}
