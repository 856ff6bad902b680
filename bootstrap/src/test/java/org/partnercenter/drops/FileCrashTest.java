package org.partnercenter.drops;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.concurrency.World;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnercenter.drops.Drops.HEADER;
import static org.partnercenter.drops.Drops.ISSUE;

/** {@code kill -9} while files are worked on: every row is applied once, and the report is complete. */
class FileCrashTest {

    private static final int ROWS = 9_000;
    /** Kills before and behind the rows need no more. */
    private static final int FEWER_ROWS = 4_000;
    private static final long SEED = 11;

    private static byte[] rows(String quota, int count) {
        return IntStream.range(0, count).mapToObj(n -> quota + ",customer-" + (1 + n % 5) + ",0.01,memo-" + n + ",\n")
                .collect(Collectors.joining("", HEADER, "")).getBytes(StandardCharsets.UTF_8);
    }

    private static void killWhen(World world, BooleanSupplier moment) {
        await().atMost(Duration.ofSeconds(120)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                .until(moment::getAsBoolean);
        world.kill();
        world.start();
    }

    private static void checkComplete(Drops drops, String name, String quota, int count) {
        var file = drops.until(name, "DONE");
        assertThat(file.path("granted").asInt() + file.path("replayed").asInt()).isEqualTo(count);
        assertThat(drops.coupons(quota)).isEqualTo(count + " " + count);
        var report = drops.report("done", name);
        assertThat(report).hasSize(count).extracting(row -> row.getField("coupon_id")).doesNotHaveDuplicates()
                .allMatch(id -> !id.isEmpty());
        assertThat(drops.find("done", ISSUE, name)).isPresent();
    }

    @Test
    @Tag("COM-01")
    void a_file_survives_kills_in_the_middle_of_its_rows(@TempDir Path folder) throws IOException {
        var dice = new Random(SEED);
        try (var world = World.create(folder.resolve("data"))) {
            var drops = Drops.ofDistributor(world);
            world.quota("killed", "1000.00");
            drops.drop(ISSUE, "killed.csv", rows("killed", ROWS));
            int seen = 0;
            for (int kill = 0; kill < 2; kill++) {
                int next = seen + 1 + dice.nextInt(ROWS / 6);
                killWhen(world, () -> decided(drops, "killed.csv") >= next);
                seen = decided(drops, "killed.csv");
                assertThat(seen).isBetween(next, ROWS - 1);
            }
            checkComplete(drops, "killed.csv", "killed", ROWS);
        }
    }

    private static int decided(Drops drops, String name) {
        return drops.file(name).map(file -> file.path("rows_read").asInt()).orElse(0);
    }

    @Test
    @Tag("COM-01")
    void a_file_survives_kills_before_it_is_taken_before_it_is_moved_and_in_its_report(@TempDir Path folder)
            throws IOException {
        try (var world = World.create(folder.resolve("data"))) {
            var drops = Drops.ofDistributor(world);
            world.quota("late", "1000.00");
            drops.drop(ISSUE, "late.csv", rows("late", FEWER_ROWS));
            killWhen(world, () -> drops.file("late.csv").isPresent());

            var done = Files.createDirectories(world.data().resolve("done")).resolve("demo-distributor");
            Files.deleteIfExists(done);
            Files.writeString(done, "in the way: all rows are committed, and the file cannot be moved");
            drops.until("late.csv", "APPLIED");
            killWhen(world, () -> true);
            Files.delete(done);

            killWhen(world, () -> isReportBegun(drops));
            checkComplete(drops, "late.csv", "late", FEWER_ROWS);
        }
    }

    private static boolean isReportBegun(Drops drops) {
        try (var files = Files.list(drops.folder("done", ISSUE))) {
            return files.anyMatch(file -> file.getFileName().toString().endsWith(".report.csv"));
        } catch (IOException notYet) {
            return false;
        }
    }
}
