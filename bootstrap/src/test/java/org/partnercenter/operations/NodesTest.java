package org.partnercenter.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.bootstrap.ServerProcess;
import org.partnercenter.bootstrap.TestBroker;
import org.partnercenter.bootstrap.UpkeepProcess;
import org.partnercenter.concurrency.Key;
import org.partnercenter.concurrency.Line;
import org.partnercenter.persistence.testing.TestDatabase;

/** Two nodes on one external PostgreSQL, one external broker and one inbox: what is to be done is shared, and done once, also when one of them is killed. */
class NodesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ROWS = Integer.getInteger("partnercenter.nodes.rows", 2_000);
    private static final int SMALL_FILES = 2;
    private static final int SMALL_ROWS = 40;
    private static final List<String> FOLDERS = List.of("demo-distributor", "demo-provider");

    @TempDir
    Path folder;

    private final TestDatabase database = TestDatabase.empty();
    private final DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);

    private Path settings(String name, TestBroker broker, String more) throws IOException {
        return Files.writeString(folder.resolve(name + ".properties"), """
                partnercenter.database.url=%s
                partnercenter.database.user=%s
                partnercenter.database.password=%s
                partnercenter.database.owner.user=%s
                partnercenter.database.owner.password=%s
                partnercenter.files=%s
                partnercenter.files.still-seconds=0
                partnercenter.files.chunk=100
                partnercenter.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
                """.formatted(database.jdbcUrl(), TestDatabase.APP, database.password(), TestDatabase.OWNER, database.password(),
                folder.resolve("shared")) + broker.settings() + more);
    }

    private ServerProcess node(String name, Path settings) {
        return ServerProcess.start("demo", "--data", folder.resolve(name).toString(), "--config", settings.toString(), "--port", "0");
    }

    private String nameOf(String node) throws IOException {
        return Files.readString(folder.resolve(node).resolve("node.id")).strip();
    }

    private static void make(ServerProcess node, String method, String path, String body, int status) throws IOException {
        try (var line = new Line(URI.create(node.address()))) {
            var answer = line.send(Key.PLATFORM.sign(line.authority(), method, path, body, Optional.empty()));
            assertThat(answer.status()).as("%s %s", path, answer.body()).isEqualTo(status);
        }
    }

    private void furnish(ServerProcess node) throws IOException {
        for (var partner : FOLDERS) {
            make(node, "POST", "/v2/platform/parties", """
                    {"id":"held-by-%1$s","kind":"CUSTOMER","name":"c","account_name":"held-by-%1$s"}""".formatted(partner), 201);
            make(node, "POST", "/v2/platform/associations", """
                    {"customer_id":"held-by-%1$s","partner_id":"%1$s","association_type":"2"}""".formatted(partner), 201);
            make(node, "POST", "/v2/platform/coupon-quotas", """
                    {"quota_id":"quota-of-%1$s","partner_id":"%1$s","quota_value":1000.00,\
                    "effective_time":"2020-01-01T00:00:00Z","expire_time":"2090-01-01T00:00:00Z"}""".formatted(partner), 201);
        }
    }

    private void drop(String partner, String name, int rows, String expiry) throws IOException {
        var inbox = Files.createDirectories(folder.resolve("shared/inbox").resolve(partner).resolve("coupon-issue"));
        var text = IntStream.range(0, rows)
                .mapToObj(n -> "quota-of-%s,held-by-%s,0.01,%s-%d,%s%n".formatted(partner, partner, name, n, expiry))
                .collect(Collectors.joining("", "quota_id,customer_id,face_value,memo,expire_time\n", ""));
        var part = Files.writeString(inbox.resolve(name + ".part"), text, StandardCharsets.UTF_8);
        Files.move(part, inbox.resolve(name + ".csv"), StandardCopyOption.ATOMIC_MOVE);
    }

    private long count(String query, Object... bindings) {
        return ((Number) sql.fetchValue(query, bindings)).longValue();
    }

    @Test
    @Tag("COM-01")
    void files_and_schedules_are_shared_each_once_and_a_killed_node_is_replaced() throws Exception {
        try (database; var broker = TestBroker.start(folder.resolve("broker"), 0);
                var first = node("a", settings("a", broker, "partnercenter.database.allow-data-loss=true\n"));
                var second = node("b", settings("b", broker, ""))) {
            checkDurability(first, second);
            furnish(first);
            shareSchedules(first);
            killInTheMiddle(first, second);
            checkFiles();
            assertThat(UpkeepProcess.run("verify", "--data", folder.resolve("b").toString(), "--config",
                    folder.resolve("b.properties").toString())).extracting(UpkeepProcess.Outcome::status).isEqualTo(0);
        }
    }

    /** The server of the tests syncs nothing; one node was told that this will do. */
    private static void checkDurability(ServerProcess allowing, ServerProcess other) throws IOException, InterruptedException {
        assertThat(ready(allowing)).isEqualTo(200);
        assertThat(ready(other)).isEqualTo(503);
        assertThat(allowing.errors()).contains("DATA CAN BE LOST", "fsync", "allows it");
        assertThat(other.errors()).contains("DATA CAN BE LOST", "not ready");
    }

    private static int ready(ServerProcess node) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(node.address() + "/health/ready")).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** All coupons of small files, which both nodes find at the same time, expire at one moment for both. */
    private void shareSchedules(ServerProcess node) throws IOException {
        for (int n = 0; n < SMALL_FILES; n++) {
            for (var partner : FOLDERS) {
                drop(partner, "small-" + n, SMALL_ROWS, "2030-01-01");
            }
        }
        untilDone(FOLDERS.size() * SMALL_FILES);
        make(node, "PUT", "/v2/platform/sandbox/clock", "{\"now\":\"2031-06-01T00:00:00Z\"}", 200);
        long coupons = FOLDERS.size() * SMALL_FILES * (long) SMALL_ROWS;
        await().atMost(PATIENCE).until(() -> count("""
                select count(*) from pc.coupon where quota_id like 'quota-of-%' and status = 'EXPIRED'""") == coupons);
        assertThat(count("""
                select count(*) from pc.ledger_transfer where kind = 'RECLAIMED_ON_EXPIRY' and quota_id like 'quota-of-%'""")).isEqualTo(coupons);
    }

    private void killInTheMiddle(ServerProcess first, ServerProcess second) throws IOException {
        for (var partner : FOLDERS) {
            drop(partner, "large", ROWS, "2089-01-01");
        }
        var working = await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> sql.fetchValues("""
                select holder from pc.dropped_file where status = 'APPLYING' and granted > 0 and holder is not null"""),
                holders -> !holders.isEmpty()).getFirst();
        (working.equals(nameOf("a")) ? first : second).kill();
        // As if the time for which it had claimed them were over.
        sql.execute("update pc.dropped_file set held_until = '2020-01-01' where holder = ?", working);
        sql.execute("update pc.lease set held_until = '2020-01-01' where holder = ?", working);
    }

    private void untilDone(long files) {
        await().atMost(PATIENCE).until(() -> count("select count(*) from pc.dropped_file where status = 'DONE'") == files);
        assertThat(count("select count(*) from pc.dropped_file")).isEqualTo(files);
    }

    private void checkFiles() {
        untilDone(FOLDERS.size() * (SMALL_FILES + 1L));
        long rows = FOLDERS.size() * (SMALL_FILES * SMALL_ROWS + (long) ROWS);
        assertThat(count("select count(*) from pc.coupon where quota_id like 'quota-of-%'")).isEqualTo(rows);
        assertThat(count("select count(distinct (quota_id, memo)) from pc.coupon where quota_id like 'quota-of-%'")).isEqualTo(rows);
        assertThat(count("select sum(granted + replayed) from pc.dropped_file")).isEqualTo(rows);
    }
}
