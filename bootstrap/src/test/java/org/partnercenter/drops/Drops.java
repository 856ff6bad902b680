package org.partnercenter.drops;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.World;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import static org.awaitility.Awaitility.await;

/** Drops files as a partner's people do, and looks for what became of them. */
record Drops(World world, String party) {

    static final String ISSUE = "coupon-issue";
    static final String HEADER = "quota_id,customer_id,face_value,memo,reference\n";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    static Drops ofDistributor(World world) {
        return new Drops(world, "demo-distributor");
    }

    /** The same party's folders below another, such as that of files to be checked only. */
    Drops below(String folder) {
        return new Drops(world, party + "/" + folder);
    }

    Path folder(String tree, String kind) {
        return world.data().resolve(tree).resolve(party).resolve(kind);
    }

    void drop(String kind, String name, String text) {
        drop(kind, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Complete at once, as it should be done. */
    Path drop(String kind, String name, byte[] content) {
        try {
            var folder = Files.createDirectories(folder("inbox", kind));
            var part = folder.resolve(name + ".part");
            Files.write(part, content);
            return Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The newest file of that name, if there is any. */
    Optional<JsonNode> file(String name) {
        try {
            var answer = world.get(Key.PLATFORM, "/v2/platform/files?limit=1&name=" + name);
            return Optional.ofNullable(answer.body().path("files").get(0));
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    JsonNode until(String name, String... statuses) {
        return await(name).atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> file(name),
                found -> found.filter(file -> List.of(statuses).contains(file.path("status").asText())).isPresent()).orElseThrow();
    }

    /** Drops, waits for the end, and tells what the file has become. */
    JsonNode process(String kind, String name, byte[] content) {
        drop(kind, name, content);
        return until(name, "DONE", "FAILED");
    }

    JsonNode process(String name, String text) {
        return process(ISSUE, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What lies in a folder under a name with its stamp. */
    Optional<Path> find(String tree, String kind, String name) {
        try (var files = Files.list(folder(tree, kind))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{8}T\\d{9}Z-\\Q" + name + "\\E"))
                    .max(Comparator.naturalOrder());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The rows of the newest report of a file of that name. */
    List<NamedCsvRecord> report(String tree, String name) {
        return report(tree, ISSUE, name);
    }

    List<NamedCsvRecord> report(String tree, String kind, String name) {
        var path = find(tree, kind, name + ".report.csv").orElseThrow();
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(path)) {
            return rows.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many coupons were issued from the quota, and how many different memos they have. */
    String coupons(String quota) {
        var row = world.database().fetchSingle(
                "select count(*), count(distinct memo) from pc.coupon where quota_id = ?", quota);
        return row.get(0) + " " + row.get(1);
    }
}
