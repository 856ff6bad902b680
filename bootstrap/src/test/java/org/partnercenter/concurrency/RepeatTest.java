package org.partnercenter.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What a repeat of a command is answered, before, while and after the first sending is dealt with. */
@Tag("COM-01")
class RepeatTest {

    private static final String QUOTA = "repeated";
    private static final int REPEATS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    static Path folder;

    private static World world;

    @BeforeAll
    static void start() throws IOException {
        world = World.create(folder.resolve("data"));
        world.quota(QUOTA, "1000.00");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void fifty_at_once_have_one_effect_and_one_answer() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Future<Line.Answer>>();
            for (int i = 0; i < REPEATS; i++) {
                sent.add(threads.submit(() -> {
                    start.await();
                    return issue("fifty", "1.00");
                }));
            }
            start.countDown();
            var answers = new ArrayList<Line.Answer>();
            for (var each : sent) {
                answers.add(each.get());
            }
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as("%s", answer).isEqualTo(200));
            assertThat(answers.stream().map(Line.Answer::body).distinct()).hasSize(1);
            assertThat(answers.stream().filter(Line.Answer::replayed)).hasSize(REPEATS - 1);
        }
        assertThat(coupons("fifty")).isEqualTo(1);
    }

    @Test
    void a_key_with_other_content_is_refused_and_changes_nothing() throws IOException {
        var first = issue("other", "2.00");
        var second = issue("other", "2.01");
        var third = issue("other", "2.00");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(third.body()).isEqualTo(first.body());
        assertThat(third.replayed()).isTrue();
        assertThat(coupons("other")).isEqualTo(1);
    }

    @Test
    void another_party_with_the_same_key_is_another_command() throws IOException {
        issue("shared", "3.00");
        try (var line = world.line()) {
            var answer = line.send(new Key("DEMOPROVIDER00000001", "demo-provider-secret-0000000000000000001")
                    .sign(line.authority(), "POST", World.ISSUE, World.issue("demo-quota-provider",
                            List.of("demo-customer-6"), "3.00", "shared"), Optional.of("shared")));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.replayed()).isFalse();
        }
        assertThat(coupons("shared")).isEqualTo(2);
    }

    @Test
    void a_repeat_waits_for_the_first_that_still_runs_and_gets_its_answer() throws Exception {
        try (var connection = world.connection(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            var holder = DSL.using(connection);
            holder.execute("select 1 from pc.coupon_quota where id = ? for update", QUOTA);
            var first = threads.submit(() -> issue("running", "4.00"));
            waitingForLocks(holder, 1);
            var second = threads.submit(() -> issue("running", "4.00"));
            waitingForLocks(holder, 2);
            connection.rollback();

            assertThat(first.get().status()).isEqualTo(200);
            assertThat(first.get().replayed()).isFalse();
            assertThat(second.get().body()).isEqualTo(first.get().body());
            assertThat(second.get().replayed()).isTrue();
        }
        assertThat(coupons("running")).isEqualTo(1);
    }

    @Test
    void who_has_waited_ten_seconds_is_told_why_and_the_next_repeat_is_served() throws Exception {
        try (var connection = world.connection(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            var holder = DSL.using(connection);
            holder.execute("select 1 from pc.coupon_quota where id = ? for update", QUOTA);
            holder.execute("insert into pc.remembered_answer (party_id, operation, key, fingerprint, expires_at)"
                    + " values ('demo-distributor', 'coupon-issue', 'running-long', '-', '2090-01-01')");
            var sameCommand = threads.submit(() -> once("running-long", "5.00"));
            var sameQuota = threads.submit(() -> once("held-long", "5.00"));
            try {
                assertThat(sameCommand.get().status()).isEqualTo(409);
                assertThat(sameCommand.get().code()).isEqualTo("COMMAND_IN_PROGRESS");
                assertThat(sameQuota.get().status()).isEqualTo(503);
                assertThat(sameQuota.get().headers()).containsEntry("retry-after", "1");
            } finally {
                connection.rollback();
            }
        }
        for (var key : List.of("running-long", "held-long")) {
            var answer = issue(key, "5.00");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.replayed()).isFalse();
            assertThat(coupons(key)).isEqualTo(1);
        }
    }

    private static Line.Answer issue(String key, String faceValue) throws IOException {
        var answer = once(key, faceValue);
        while (answer.status() == 503) {
            answer = once(key, faceValue);
        }
        return answer;
    }

    private static Line.Answer once(String key, String faceValue) throws IOException {
        try (var line = world.line()) {
            return line.send(Key.DISTRIBUTOR.sign(line.authority(), "POST", World.ISSUE,
                    World.issue(QUOTA, World.CUSTOMERS.subList(0, 1), faceValue, key), Optional.of(key)));
        }
    }

    private static void waitingForLocks(DSLContext database, int sessions) {
        await().atMost(PATIENCE).until(() -> database.fetchSingle("select count(*) from pg_stat_activity"
                + " where datname = current_database() and wait_event_type = 'Lock'").get(0, Integer.class) == sessions);
    }

    private static int coupons(String memo) {
        try (var connection = world.connection()) {
            return DSL.using(connection).fetchSingle("select count(*) from pc.coupon where memo = ?", memo).get(0, Integer.class);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
