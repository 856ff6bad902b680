package org.partnercenter.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code kill -9} of the server, or of its database, while coupons are issued; clients that were not answered ask again under the same key.
 * Each kill is a seed: where it falls among the answers, and how many microseconds later. {@code -Dpartnercenter.crash.kills=200} kills that often,
 * {@code -Dpartnercenter.crash.seed=N} begins elsewhere.
 */
class CrashTest {

    private static final int CLIENTS = 8;
    private static final int KILLS = Integer.getInteger("partnercenter.crash.kills", 4);
    private static final int ANSWERS_BETWEEN = 60;
    private static final int MOST_MICROS = 20_000;
    private static final long SEED = Long.getLong("partnercenter.crash.seed", 5);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String QUOTA = "crashed";

    private final Map<String, String> couponOf = new ConcurrentHashMap<>();
    private final AtomicInteger repeats = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    @Tag("COM-01")
    void what_was_answered_is_there_and_what_was_asked_again_is_there_once(@TempDir Path folder) throws Exception {
        try (var world = World.create(folder.resolve("data")); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            world.quota(QUOTA, "500000.00");
            var clients = new ArrayList<Future<?>>();
            for (int i = 0; i < CLIENTS; i++) {
                var name = "client-" + i;
                clients.add(threads.submit(() -> issueUntilOver(world, name)));
            }
            try {
                for (int kill = 0; kill < KILLS; kill++) {
                    kill(world, new Random(SEED + kill));
                }
            } finally {
                over.set(true);
            }
            for (var client : clients) {
                client.get();
            }
            assertThat(repeats).hasPositiveValue();
            check(world);
        }
    }

    /** Every other time it is the database that dies; the server finds it gone, and brings it back when it is started again. */
    private void kill(World world, Random dice) {
        int enough = couponOf.size() + 1 + dice.nextInt(ANSWERS_BETWEEN);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(1)).until(() -> couponOf.size() >= enough);
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(dice.nextInt(MOST_MICROS)));
        if (dice.nextBoolean()) {
            world.killDatabase();
        }
        world.kill();
        world.start();
    }

    private void issueUntilOver(World world, String name) {
        for (int number = 0; !over.get(); number++) {
            var key = name + "-request-" + number;
            var answer = insist(world, key);
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            couponOf.put(key, answer.body().path("coupon_infos").path(0).path("coupon_id").asText());
        }
    }

    private Line.Answer insist(World world, String key) {
        var body = World.issue(QUOTA, World.CUSTOMERS.subList(0, 1), "0.37", key);
        long last = System.nanoTime() + 2 * PATIENCE.toNanos();
        while (System.nanoTime() < last) {
            try (var line = world.line()) {
                var answer = line.send(Key.DISTRIBUTOR.sign(line.authority(), "POST", World.ISSUE, body, Optional.of(key)));
                if (answer.status() < 500) {
                    return answer;
                }
            } catch (IOException cut) {
                pause();
            }
            repeats.incrementAndGet();
        }
        throw new IllegalStateException(key + " was never answered");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private void check(World world) throws IOException {
        var database = world.database();
        assertThat(database.fetch("select memo, id from pc.coupon where quota_id = ?", QUOTA)
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class)))
                .as("one coupon a key, the one that was answered").isEqualTo(couponOf);
        for (var flaw : FLAWS) {
            assertThat(database.fetch(flaw)).as(flaw).isEmpty();
        }
        var verification = world.get(Key.PLATFORM, "/v2/platform/ledger/verification").body();
        assertThat(verification.path("balanced").asBoolean()).as(verification.toString()).isTrue();
    }

    private static final List<String> FLAWS = List.of("""
            select q.id from pc.coupon_quota q where q.parent_id is null and q.value_minor <> q.balance_minor
              + (select coalesce(sum(c.balance_minor), 0) from pc.coupon c where c.quota_id = q.id)
              + (select coalesce(sum(case when t.to_account = 'consumed/' || q.id then t.amount_minor else -t.amount_minor end), 0)
                 from pc.ledger_transfer t where 'consumed/' || q.id in (t.to_account, t.from_account))""", """
            select t.id from pc.ledger_transfer t
            where not exists (select 1 from pc.audit_entry a where a.id = t.command_id and a.outcome = 'GRANTED')""", """
            select c.id from pc.coupon c where 1 <> (select count(*) from pc.ledger_transfer t
              where t.coupon_id = c.id and t.kind = 'COUPON_ISSUED' and t.amount_minor = c.face_minor
                and t.from_account = 'quota/' || c.quota_id and t.to_account = 'coupon/' || c.id)""", """
            select c.id from pc.coupon c where 1 <> (select count(*) from pc.outbox_event e
              where e.type = 'org.partnercenter.coupon.issued' and e.subject = 'coupon/' || c.id)""", """
            select t.id from pc.ledger_transfer t where t.kind = 'COUPON_ISSUED'
              and not exists (select 1 from pc.coupon c where c.id = t.coupon_id)""", """
            select key from pc.remembered_answer where decision is null""");
}
