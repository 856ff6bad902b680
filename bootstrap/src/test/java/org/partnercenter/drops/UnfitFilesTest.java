package org.partnercenter.drops;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.concurrency.World;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnercenter.drops.Drops.HEADER;
import static org.partnercenter.drops.Drops.ISSUE;

/** Files that cannot be taken end in failed with the reason, wait where the cause is ours, and keep nobody else waiting. */
class UnfitFilesTest {

    private static final String GOOD = "unfit,customer-1,1,good,\n";

    /** The server takes what was not written to for two seconds. */
    private static final long MOST_NANOS = 1_500_000_000;

    private static World world;
    private static Drops drops;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        world = World.create(folder.resolve("data"), "-Xmx256m");
        drops = Drops.ofDistributor(world);
        world.quota("unfit", "1000.00");
        unfits().forEach(unfit -> drops.drop(ISSUE, unfit.name(), unfit.content()));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    record Unfit(String name, byte[] content, String codes) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Unfit unfit(String name, String text, String codes) {
        return new Unfit(name, text.getBytes(StandardCharsets.UTF_8), codes);
    }

    static List<Unfit> unfits() {
        return List.of(
                unfit("no-header.csv", GOOD + GOOD, "COLUMN_UNKNOWN COLUMN_UNKNOWN COLUMN_UNKNOWN COLUMN_UNKNOWN COLUMN_UNKNOWN"
                        + " COLUMN_MISSING COLUMN_MISSING COLUMN_MISSING"),
                unfit("unknown-column.csv", "quota_id,customer_id,face_value,colour\nunfit,customer-1,1,red\n", "COLUMN_UNKNOWN"),
                unfit("missing-column.csv", "quota_id,customer_id\nunfit,customer-1\n", "COLUMN_MISSING"),
                unfit("twice.csv", "quota_id,额度ID,customer_id,face_value\nunfit,unfit,customer-1,1\n", "COLUMN_TWICE"),
                unfit("broken-quote.csv", HEADER + GOOD + "unfit,customer-1,1,\"never closed,\n", "QUOTE_BROKEN"),
                unfit("behind-quote.csv", HEADER + "unfit,customer-1,1,\"closed\" and on,\n" + GOOD, "QUOTE_BROKEN"),
                unfit("miscounted.csv", HEADER + GOOD + "unfit,customer-1,1\n" + GOOD + "a,b,c,d,e,f\n",
                        "CELLS_MISCOUNTED CELLS_MISCOUNTED"),
                unfit("empty.csv", "", "FILE_EMPTY"),
                unfit("only-a-mark.csv", "\uFEFF", "FILE_EMPTY"),
                new Unfit("zero.csv", new byte[4096], "FILE_ENCODING_UNKNOWN"),
                new Unfit("utf-16.csv", ("\uFEFF" + HEADER + GOOD).getBytes(StandardCharsets.UTF_16LE), "FILE_ENCODING_UNKNOWN"),
                new Unfit("neither.csv", (HEADER + "unfit,customer-1,1,\u00FF\u00FF\u00FF,\n").getBytes(StandardCharsets.ISO_8859_1),
                        "FILE_ENCODING_UNKNOWN"),
                unfit("not.jsonl", "{\"quota_id\":\"unfit\"\n[1]\n", "LINE_NOT_JSON LINE_NOT_JSON"),
                unfit("unknown.jsonl", "{\"quota_id\":\"unfit\",\"colour\":\"red\"}\n", "COLUMN_UNKNOWN"),
                unfit("table.xlsx", "PK", "FILE_TYPE_UNKNOWN"));
    }

    @ParameterizedTest
    @MethodSource("unfits")
    void an_unfit_file_is_set_aside_with_its_faults_and_applies_nothing(Unfit unfit) {
        var file = drops.until(unfit.name(), "DONE", "FAILED");

        assertThat(file.path("status").asText()).isEqualTo("FAILED");
        assertThat(drops.report("failed", unfit.name())).isNotEmpty().extracting(row -> row.getFields().stream()
                        .filter(cell -> cell.matches("[A-Z_]{5,}")).findFirst().orElse("none"))
                .containsExactly(unfit.codes().split(" "));
        assertThat(drops.find("failed", ISSUE, unfit.name())).isPresent();
        assertThat(world.database().fetchValue("select count(*) from pc.file_row where file_id = ?", file.path("id").asText()))
                .isEqualTo(0L);
    }

    @Test
    void a_line_of_200_megabytes_is_refused_in_bounded_memory() throws IOException {
        var folder = Files.createDirectories(drops.folder("inbox", ISSUE));
        var part = folder.resolve("long.csv.part");
        Files.write(part, HEADER.getBytes(StandardCharsets.UTF_8));
        var piece = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            Files.write(part, piece, StandardOpenOption.APPEND);
        }
        Files.move(part, folder.resolve("long.csv"));

        assertThat(drops.until("long.csv", "FAILED").path("violations").get(0).path("code").asText()).isEqualTo("LINE_TOO_LONG");
    }

    @Test
    void what_is_still_being_written_is_left_alone_until_it_lies_still() throws Exception {
        var folder = Files.createDirectories(drops.folder("inbox", ISSUE));
        var name = "growing.csv";
        for (int again = 0; !grows(folder.resolve(name), 8); again++) {
            assertThat(again).as("files that took too long to write").isLessThan(20);
            name = "growing-" + again + ".csv";
        }
        for (var ignored : List.of(".hidden.csv", "half.csv.part", "half.tmp")) {
            Files.writeString(folder.resolve(ignored), HEADER + GOOD);
        }

        assertThat(drops.until(name, "DONE").path("granted").asInt()).isEqualTo(8);
        assertThat(Stream.of(".hidden.csv", "half.csv.part", "half.tmp").map(folder::resolve)).allMatch(Files::exists);
    }

    /** Writes a row every half a second. @return false if it was kept from writing for so long that the server may have taken the file */
    private static boolean grows(Path path, int rows) throws Exception {
        Files.writeString(path, HEADER);
        for (int i = 0; i < rows; i++) {
            long written = System.nanoTime();
            Thread.sleep(500);
            if (System.nanoTime() - written > MOST_NANOS) {
                return false;
            }
            Files.writeString(path, GOOD, StandardOpenOption.APPEND);
        }
        return true;
    }

    @Test
    void a_link_is_set_aside_and_what_it_points_at_is_not_read(@TempDir Path elsewhere) throws IOException {
        var target = Files.writeString(elsewhere.resolve("secret.csv"), HEADER + GOOD);
        Files.createSymbolicLink(Files.createDirectories(drops.folder("inbox", ISSUE)).resolve("link.csv"), target);

        assertThat(drops.until("link.csv", "FAILED").path("violations").get(0).path("code").asText()).isEqualTo("FILE_NOT_REGULAR");
        assertThat(target).exists();
        assertThat(Files.isSymbolicLink(drops.find("failed", ISSUE, "link.csv").orElseThrow())).isTrue();
    }

    @Test
    void a_name_with_control_characters_or_a_path_is_set_aside() {
        drops.drop(ISSUE, "two\nlines.csv", HEADER + GOOD);
        drops.drop(ISSUE, "up\\..\\etc.csv", HEADER + GOOD);

        assertThat(drops.until("two_lines.csv", "FAILED").path("violations").get(0).path("code").asText())
                .isEqualTo("FILE_NAME_UNSAFE");
        assertThat(drops.until("up_.._etc.csv", "FAILED").path("violations").get(0).path("code").asText())
                .isEqualTo("FILE_NAME_UNSAFE");
    }

    @Test
    void a_folder_of_nobody_and_a_kind_that_does_not_exist_are_told_and_misplaced_files_too() throws IOException {
        new Drops(world, "nobody").drop(ISSUE, "stranger.csv", HEADER + GOOD);
        drops.drop("coupon-burn", "kind.csv", HEADER + GOOD);
        Files.writeString(world.data().resolve("inbox/misplaced.csv"), HEADER + GOOD);

        assertThat(drops.until("stranger.csv", "FAILED").path("violations").get(0).path("code").asText())
                .isEqualTo("FILE_OWNER_UNKNOWN");
        assertThat(drops.until("kind.csv", "FAILED").path("violations").get(0).path("code").asText()).isEqualTo("FILE_KIND_UNKNOWN");
        assertThat(drops.until("misplaced.csv", "FAILED").path("violations").get(0).path("code").asText())
                .isEqualTo("FILE_OWNER_UNKNOWN");
    }

    @Test
    void where_the_report_cannot_be_written_the_file_waits_and_the_next_goes_on() throws IOException {
        var provider = new Drops(world, "demo-provider");
        var blocked = Files.createDirectories(world.data().resolve("done")).resolve("demo-provider");
        Files.writeString(blocked, "in the way");
        provider.drop(ISSUE, "waits.csv", HEADER + "nowhere,customer-1,1,x,\n");

        provider.until("waits.csv", "APPLIED");
        assertThat(drops.process("goes-on.csv", HEADER + GOOD).path("status").asText()).isEqualTo("DONE");
        await().until(() -> world.complaints().contains("waits (attempt 1)"));
        assertThat(provider.file("waits.csv").orElseThrow().path("status").asText()).isEqualTo("APPLIED");

        Files.delete(blocked);
        assertThat(provider.until("waits.csv", "DONE").path("refused").asInt()).isEqualTo(1);
    }
}
