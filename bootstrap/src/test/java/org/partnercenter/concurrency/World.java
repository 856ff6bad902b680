package org.partnercenter.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.partnercenter.bootstrap.DemoFolder;
import org.partnercenter.bootstrap.ServerProcess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A demo server in a process of its own, with customers to issue to, and a look at its database from behind. */
public final class World implements AutoCloseable {

    public static final String ISSUE = "/v2/promotions/benefits/partner-coupons";
    public static final String RECLAIM = ISSUE + "/reclaim";

    /** Resale customers of the demo distributor. */
    public static final List<String> CUSTOMERS = IntStream.rangeClosed(1, 5).mapToObj(n -> "customer-" + n).toList();

    private final Path data;
    private final String heap;
    private final List<String> options;
    private volatile ServerProcess server;

    private World(Path data, String heap, List<String> options) {
        this.data = data;
        this.heap = heap;
        this.options = options;
        start();
    }

    public static World create(Path data) throws IOException {
        return create(data, ServerProcess.HEAP);
    }

    /** @param heap as in {@code -Xmx256m} */
    public static World create(Path data, String heap, String... options) throws IOException {
        DemoFolder.copyTo(data);
        var world = new World(data, heap, List.of(options));
        for (var customer : CUSTOMERS) {
            world.make("/v2/platform/parties", """
                    {"id":"%s","kind":"CUSTOMER","name":"%s","account_name":"%s"}""".formatted(customer, customer, customer));
            world.make("/v2/platform/associations", """
                    {"customer_id":"%s","partner_id":"demo-distributor","association_type":"2"}""".formatted(customer));
        }
        return world;
    }

    public void start() {
        var arguments = new ArrayList<>(List.of("demo", "--data", data.toString(), "--port", "0"));
        arguments.addAll(options);
        server = ServerProcess.startWith(heap, arguments.toArray(String[]::new));
    }

    /** {@code kill -9} of the server; its database is left behind. */
    public void kill() {
        server.kill();
    }

    /** {@code kill -9} of the database with all its processes; the server is left alone. */
    public void killDatabase() {
        try {
            var postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip())).orElseThrow();
            var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Line line() {
        return new Line(URI.create(server.address()));
    }

    public String complaints() {
        return server.errors();
    }

    public void quota(String id, String value) throws IOException {
        make("/v2/platform/coupon-quotas", """
                {"quota_id":"%s","partner_id":"demo-distributor","quota_value":%s,\
                "effective_time":"2020-01-01T00:00:00Z","expire_time":"2090-01-01T00:00:00Z"}""".formatted(id, value));
    }

    /** The folder of the server. */
    public Path data() {
        return data;
    }

    private void make(String path, String body) throws IOException {
        make(path, body, 201);
    }

    /** A command of the platform that has to be answered so. */
    public void make(String path, String body, int status) throws IOException {
        var answer = post(Key.PLATFORM, path, body, Optional.empty());
        assertThat(answer.status()).as("%s %s", path, answer.body()).isEqualTo(status);
    }

    public Line.Answer post(Key key, String path, String body, Optional<String> idempotencyKey) throws IOException {
        try (var line = line()) {
            return line.send(key.sign(line.authority(), "POST", path, body, idempotencyKey));
        }
    }

    public Line.Answer get(Key key, String target) throws IOException {
        try (var line = line()) {
            return line.send(key.sign(line.authority(), "GET", target, "", Optional.empty()));
        }
    }

    public static String issue(String quota, List<String> customers, String faceValue, String memo) {
        return """
                {"quota_id":"%s","customer_ids":["%s"],"face_value":%s,"memo":"%s"}"""
                .formatted(quota, String.join("\",\"", customers), faceValue, memo);
    }

    /** A connection of the work role, auto-commit. */
    public Connection connection() {
        try (var in = Files.newInputStream(data.resolve("postgres.passwords"))) {
            var passwords = new Properties();
            passwords.load(in);
            var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/partner_center", "pc_app",
                    passwords.getProperty("pc_app"));
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Each statement has a connection of its own and gives it back: a look repeated often must not use up the server's. */
    public DSLContext database() {
        return DSL.using(new ConnectionProvider() {
            @Override
            public Connection acquire() {
                return connection();
            }

            @Override
            public void release(Connection connection) {
                try {
                    connection.close();
                } catch (SQLException broken) {
                    throw new IllegalStateException(broken);
                }
            }
        }, SQLDialect.POSTGRES);
    }

    @Override
    public void close() {
        server.close();
    }
}
