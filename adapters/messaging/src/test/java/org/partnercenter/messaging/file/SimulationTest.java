package org.partnercenter.messaging.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.file.RowOutcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Whatever is done, in whatever order, and wherever it goes wrong: nothing is lost and nothing happens twice. One seed is one run, which
 * {@code -Dpartnercenter.sim.seed=N} does again; {@code -Dpartnercenter.sim.seeds=N} tries that many.
 */
class SimulationTest {

    private static final Logger FILES = Logger.getLogger(FileApply.class.getName());
    private static final long FEW = 40;

    @TempDir
    private Path root;

    static LongStream seeds() {
        var one = Long.getLong("partnercenter.sim.seed");
        return one == null ? LongStream.rangeClosed(1, Long.getLong("partnercenter.sim.seeds", FEW)) : LongStream.of(one);
    }

    @BeforeAll
    static void beQuiet() {
        FILES.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        FILES.setLevel(null);
    }

    private SimulatedTown ran(long seed, String folder) throws IOException {
        var town = new SimulatedTown(seed, Files.createDirectories(root.resolve(folder)));
        town.run();
        return town;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("COM-01")
    @Tag("CPN-04")
    void nothing_is_lost_and_nothing_happens_twice(long seed) throws IOException {
        var run = ran(seed, "a");

        assertThat(run.flaws).as("seed %d", seed).isEmpty();
        assertThat(run.dropped()).as("seed %d", seed).allMatch(file -> file.status().isFinal());
        assertMoneyIsKept(run, seed);
        assertEveryEffectHasItsTraces(run, seed);
        assertEveryAnswerIsTrue(run, seed);
        assertEventsLeftInOrder(run, seed);
    }

    @Test
    void the_same_seed_is_the_same_run_and_faults_do_happen() throws IOException {
        var first = ran(7, "a");
        var second = ran(7, "b");

        assertThat(second.trace).isEqualTo(first.trace);
        assertThat(second.house.ledger.entries()).isEqualTo(first.house.ledger.entries());
        assertThat(first.transactions.crashes()).isPositive();
        assertThat(first.transactions.collisions()).isPositive();
    }

    @Test
    void what_happens_twice_is_found_out() throws IOException {
        var run = new SimulatedTown(3, Files.createDirectories(root.resolve("a"))).careless();
        run.run();

        assertThatThrownBy(() -> assertEveryAnswerIsTrue(run, 3)).isInstanceOf(AssertionError.class);
    }

    /** I1, I2: quota = balances of quotas and coupons + consumed; what is moved comes from somewhere and goes somewhere else. */
    private static void assertMoneyIsKept(SimulatedTown run, long seed) {
        run.town.assertBooksBalance();
        var ledger = run.house.ledger;
        long kept = run.town.quotas.all().stream().mapToLong(quota -> quota.balance().minor()).sum()
                + run.town.coupons.all().stream().mapToLong(coupon -> coupon.balance().minor()).sum()
                + run.town.quotas.all().stream().mapToLong(quota -> ledger.balance(CouponMovement.consumed(quota.id()).name())).sum();
        assertThat(ledger.balance("source") + kept).as("seed %d", seed).isZero();
        assertThat(run.town.quotas.all()).as("seed %d", seed).allMatch(quota -> quota.balance().minor() >= 0);
        assertThat(run.town.coupons.all()).as("seed %d", seed).allMatch(coupon -> coupon.balance().minor() >= 0);
        assertThat(ledger.entries()).as("seed %d", seed).allMatch(entry -> entry.posting().transfer().amount().minor() > 0
                && !entry.posting().transfer().from().equals(entry.posting().transfer().to()));
    }

    /** I3, I6: one issue entry and one event a coupon, an audit row for every entry, and no command audited twice. */
    private static void assertEveryEffectHasItsTraces(SimulatedTown run, long seed) {
        var granted = run.house.audit.entries().stream().filter(entry -> entry.refusals().isEmpty()).map(entry -> entry.id()).collect(Collectors.toSet());
        var issued = new HashMap<String, Integer>();
        run.house.ledger.entries().forEach(entry -> {
            assertThat(granted).as("seed %d", seed).contains(entry.commandId());
            if (entry.posting().transfer().kind().equals("COUPON_ISSUED")) {
                issued.merge(entry.posting().transfer().to().name(), 1, Integer::sum);
            }
        });
        assertThat(issued.keySet()).as("seed %d", seed).isEqualTo(run.town.coupons.all().stream()
                .map(coupon -> CouponMovement.account(coupon.id()).name()).collect(Collectors.toSet()));
        assertThat(issued.values()).as("seed %d", seed).allMatch(times -> times == 1);
        assertThat(run.house.audit.entries()).as("seed %d", seed).extracting(entry -> entry.id()).doesNotHaveDuplicates();
        assertThat(run.house.outbox.entries().stream().map(entry -> entry.event()).filter(event -> event.type().endsWith(".expired"))
                .map(event -> event.type() + event.subject())).as("seed %d: what is over is over once", seed).doesNotHaveDuplicates();
        var told = run.published.stream().map(entry -> entry.event()).filter(event -> event.type().endsWith("coupon.issued"))
                .map(event -> event.subject()).collect(Collectors.toSet());
        assertThat(told).as("seed %d", seed).isEqualTo(run.town.coupons.all().stream().map(coupon -> "coupon/" + coupon.id()).collect(Collectors.toSet()));
    }

    /** I5: what was answered and reported is what is there, and nothing else is. */
    private static void assertEveryAnswerIsTrue(SimulatedTown run, long seed) {
        var coupons = run.couponsOfKey.values().stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        int told = coupons.size();
        assertThat(told).as("seed %d", seed).isEqualTo(run.couponsOfKey.values().stream().mapToInt(List::size).sum());
        for (var file : run.dropped()) {
            var rows = run.files.rows(file.id(), 0, 1_000);
            assertThat(rows).as("seed %d, %s", seed, file.id()).hasSize(file.checked().orElseThrow().rows());
            if (!file.place().onlyChecked()) {
                rows.stream().filter(row -> row.outcome() != RowOutcome.REFUSED).forEach(row -> coupons.add(row.ids().get("coupon_id")));
            }
        }
        assertThat(coupons).as("seed %d", seed).isEqualTo(run.town.coupons.all().stream().map(coupon -> coupon.id().value())
                .collect(Collectors.toSet()));
    }

    /** Each event left at least once, and those of one subject in the order of their transactions. */
    private static void assertEventsLeftInOrder(SimulatedTown run, long seed) {
        var first = run.published.stream().map(entry -> entry.id()).distinct().toList();
        var written = run.house.outbox.entries();
        assertThat(first).as("seed %d", seed).hasSize(written.size());
        written.stream().collect(Collectors.groupingBy(entry -> entry.event().subject())).values().forEach(ofSubject -> {
            var wanted = ofSubject.stream().map(entry -> entry.id()).toList();
            assertThat(first.stream().filter(new HashSet<>(wanted)::contains).toList()).as("seed %d", seed).isEqualTo(wanted);
        });
    }
}
