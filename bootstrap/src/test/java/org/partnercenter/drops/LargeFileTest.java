package org.partnercenter.drops;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.World;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnercenter.drops.Drops.HEADER;
import static org.partnercenter.drops.Drops.ISSUE;

/** Ten thousand rows with a heap of 256 MB; more with {@code -Dpartnercenter.test.large-rows=…}, which takes its time. */
class LargeFileTest {

    private static final int ROWS = Integer.getInteger("partnercenter.test.large-rows", 10_000);

    @Test
    void a_large_file_is_applied_in_bounded_memory_and_its_progress_can_be_watched(@TempDir Path folder) throws IOException {
        try (var world = World.create(folder.resolve("data"), "-Xmx256m")) {
            var drops = Drops.ofDistributor(world);
            world.quota("large", "100000.00");
            var part = Files.createDirectories(drops.folder("inbox", ISSUE)).resolve("large.csv.part");
            try (var out = Files.newBufferedWriter(part)) {
                out.write(HEADER);
                for (int n = 0; n < ROWS; n++) {
                    out.write("large,customer-" + (1 + n % 5) + ",0.01,memo-" + n + ",large-" + n + "\n");
                }
            }
            Files.move(part, part.resolveSibling("large.csv"));

            var progress = new TreeSet<Integer>();
            var file = await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(200)).until(() -> {
                var found = drops.file("large.csv");
                found.ifPresent(seen -> progress.add(seen.path("rows_read").asInt()));
                return found;
            }, found -> found.filter(seen -> seen.path("status").asText().equals("DONE")).isPresent()).orElseThrow();

            assertThat(file.path("granted").asInt()).isEqualTo(ROWS);
            assertThat(progress.size()).as("steps seen").isGreaterThan(5);
            assertThat(drops.coupons("large")).isEqualTo(ROWS + " " + ROWS);
            assertThat(drops.report("done", "large.csv")).hasSize(ROWS);
            assertExported(world);
            assertThat(world.complaints()).doesNotContain("OutOfMemoryError");
        }
    }

    /** What it brought about leaves as it came, in the format that is harder on memory. */
    private static void assertExported(World world) throws IOException {
        var asked = world.post(Key.DISTRIBUTOR, "/v2/partners/exports", """
                {"kind":"coupons","format":"xlsx","filters":{"quota_id":"large"}}""", Optional.empty());
        assertThat(asked.status()).isEqualTo(201);
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200)).until(() -> world.database()
                .fetchSingle("select status from pc.export_task").get(0, String.class), "COMPLETED"::equals);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file(world)));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(0)).distinct()).hasSize(ROWS + 1);
        }
    }

    private static byte[] file(World world) {
        var out = new ByteArrayOutputStream();
        world.database().fetch("select content from pc.export_chunk order by part")
                .forEach(row -> out.writeBytes(row.get(0, byte[].class)));
        return out.toByteArray();
    }
}
