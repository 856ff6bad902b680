package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.persistence.db.Tables.NODE_SETTING;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

class DatabaseTest {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @AfterAll
    static void drop() {
        SHARED.close();
    }

    @BeforeEach
    void two_rows() {
        database.dsl().execute("delete from pc.node_setting");
        database.dsl().execute("insert into pc.node_setting values ('a', '0'), ('b', '0')");
    }

    @Test
    void of_two_that_lock_crosswise_one_is_repeated_and_both_get_through() throws Exception {
        var attempts = new AtomicInteger();
        var bothHoldOne = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> addCrosswise("a", "b", attempts, bothHoldOne));
            var other = threads.submit(() -> addCrosswise("b", "a", attempts, bothHoldOne));
            one.get();
            other.get();
        }
        assertThat(attempts).hasValue(3);
        assertThat(value("a")).isEqualTo("2");
        assertThat(value("b")).isEqualTo("2");
    }

    private Void addCrosswise(String first, String second, AtomicInteger attempts, CyclicBarrier bothHoldOne) {
        return database.inTransaction(() -> {
            boolean together = attempts.incrementAndGet() <= 2;
            add(first);
            if (together) {
                meet(bothHoldOne);
            }
            add(second);
            return null;
        });
    }

    @Test
    void a_change_under_ones_feet_is_repeated_on_what_is_there_now() {
        var attempts = new AtomicInteger();
        database.inTransaction(() -> {
            database.dsl().execute("set transaction isolation level repeatable read");
            value("a");
            if (attempts.incrementAndGet() == 1) {
                elsewhere(() -> database.inTransaction(() -> add("a")));
            }
            return add("a");
        });

        assertThat(attempts).hasValue(2);
        assertThat(value("a")).isEqualTo("2");
    }

    @Test
    void who_never_gets_through_is_told_to_come_again() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() -> database.inTransaction(() -> {
            attempts.incrementAndGet();
            return collide();
        })).isInstanceOf(Busy.class);

        assertThat(attempts).hasValue(6);
    }

    @Test
    void a_dry_run_is_repeated_too() {
        var attempts = new AtomicInteger();

        assertThat(database.dryRun(() -> attempts.incrementAndGet() == 1 ? collide() : "answer")).isEqualTo("answer");
    }

    private <T> T collide() {
        database.dsl().execute("do $$ begin raise exception 'collision' using errcode = '40001'; end $$");
        throw new AssertionError("no collision");
    }

    @Test
    void a_key_that_stays_taken_is_a_fault_of_ours() {
        assertThatThrownBy(() -> database.inTransaction(() ->
                database.dsl().execute("insert into pc.node_setting values ('a', '1')")))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_transaction_within_another_joins_it() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
            database.inTransaction(() -> add("a"));
            assertThat(value("a")).isEqualTo("1");
            throw new IllegalArgumentException("outer");
        })).hasMessage("outer");

        assertThat(value("a")).isEqualTo("0");
    }

    @Test
    void a_dry_run_answers_and_takes_everything_back() {
        var answer = database.dryRun(() -> {
            database.inTransaction(() -> add("a"));
            return value("a");
        });

        assertThat(answer).isEqualTo("1");
        assertThat(value("a")).isEqualTo("0");
        assertThatThrownBy(() -> database.inTransaction(() -> database.dryRun(() -> "inner")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_lock_that_is_not_given_up_in_time_is_busy_and_leaves_nothing() {
        database.inTransaction(() -> {
            add("a");
            elsewhere(() -> {
                assertThatThrownBy(() -> database.inTransaction(() -> {
                    database.dsl().execute("set local lock_timeout = '20ms'");
                    add("b");
                    return add("a");
                })).isInstanceOfSatisfying(Busy.class, busy -> assertThat(busy.isSameCommandRunning()).isFalse());
                return null;
            });
            return null;
        });

        assertThat(value("a")).isEqualTo("1");
        assertThat(value("b")).isEqualTo("0");
    }

    @Test
    void without_a_free_connection_everything_is_busy() {
        try (var pool = impatientPool()) {
            var narrow = new Database(pool);
            narrow.inTransaction(() -> {
                narrow.dsl().execute("select 1");
                elsewhere(() -> {
                    List.<Supplier<Object>>of(
                            () -> narrow.dsl().fetchCount(NODE_SETTING),
                            () -> narrow.one(narrow.fixed(dsl -> dsl.selectFrom(NODE_SETTING).where(NODE_SETTING.NAME.eq(""))), "a"),
                            () -> narrow.inTransaction(() -> narrow.dsl().execute("select 1")),
                            () -> narrow.dryRun(() -> narrow.dsl().execute("select 1")))
                            .forEach(work -> assertThatThrownBy(work::get).isInstanceOf(Busy.class));
                    return null;
                });
                return null;
            });
            assertThat(narrow.dsl().fetchCount(NODE_SETTING)).isEqualTo(2);
        }
    }

    /** Made so: an open pool learns only after a while that it has to be impatient. */
    private static HikariDataSource impatientPool() {
        var config = new HikariConfig();
        try (var usual = Pool.open(SHARED.jdbcUrl(), TestDatabase.APP, SHARED.password(), 1)) {
            usual.copyStateTo(config);
        }
        config.setConnectionTimeout(250);
        return new HikariDataSource(config);
    }

    /** A full disk, one that fails, too many connections, a server that begins or ends: the client is told to come again. */
    @ParameterizedTest
    @ValueSource(strings = {"53100", "58030", "53300", "57P01", "57P03", "08006"})
    void a_server_in_trouble_is_busy_and_nothing_half_is_left(String state) {
        assertThatThrownBy(() -> database.inTransaction(() -> {
            add("a");
            return database.dsl().execute("do $$ begin raise exception 'trouble' using errcode = '" + state + "'; end $$");
        })).isInstanceOf(Busy.class);

        assertThat(value("a")).isEqualTo("0");
    }

    @Test
    void a_connection_that_breaks_is_busy_and_the_next_one_works() {
        assertThatThrownBy(() -> database.inTransaction(() ->
                database.dsl().fetchValue("select pg_terminate_backend(pg_backend_pid())"))).isInstanceOf(Busy.class);
        assertThatThrownBy(() -> database.dsl().fetchValue("select pg_terminate_backend(pg_backend_pid())"))
                .isInstanceOf(Busy.class);

        var gone = database.fixed(dsl -> dsl.select(DSL.field("pg_terminate_backend(pg_backend_pid())")).where(DSL.val("").eq(DSL.inline("a"))));
        assertThatThrownBy(() -> database.one(gone, "a")).isInstanceOf(Busy.class);

        assertThat(value("a")).isEqualTo("0");
    }

    @Test
    void a_query_whose_text_was_made_once_finds_what_is_asked_for_each_time() {
        var fixed = database.fixed(dsl -> dsl.selectFrom(NODE_SETTING).where(NODE_SETTING.NAME.eq("")));
        assertThat(database.one(fixed, "a").orElseThrow().get(NODE_SETTING.NAME)).isEqualTo("a");
        assertThat(database.one(fixed, "b").orElseThrow().get(NODE_SETTING.NAME)).isEqualTo("b");
        assertThat(database.one(fixed, "c")).isEmpty();
    }

    private int add(String name) {
        return database.dsl().execute("update pc.node_setting set value = (value::int + 1)::text where name = ?", name);
    }

    private String value(String name) {
        return database.dsl().fetchSingle("select value from pc.node_setting where name = ?", name).get(0, String.class);
    }

    /** In a thread of its own, which knows nothing of the transaction of this one. */
    private static <T> void elsewhere(Supplier<T> work) {
        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            thread.submit(work::get).get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
