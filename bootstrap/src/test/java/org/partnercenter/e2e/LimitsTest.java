package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server with limits, and clients that go ten times over each. Every test comes from an address of its own. */
@Timeout(180)
class LimitsTest {
    private static final String COUPONS = "/v2/partners/coupons";
    private static final String ISSUE = "/v2/promotions/benefits/partner-coupons";
    private static final int MOST_CONNECTIONS = 60;
    private static final int MOST_REQUESTS = 10;
    private static final int AT_A_TIME = 8;
    private static final int PER_SECOND = 2;
    private static final int FAILURES = 20;

    @TempDir
    static Path folder;

    private static DemoServer.Running server;
    private static World world;

    @BeforeAll
    static void start() throws IOException {
        Path settings = Files.writeString(folder.resolve("limits.properties"), """
                partnercenter.limits.enabled=true
                partnercenter.limits.per-second=%d
                partnercenter.limits.failures-per-minute=%d
                partnercenter.http.trusted-proxies=127.0.0.1
                partnercenter.http.request-seconds=1
                partnercenter.webhooks.allow-local=false
                server.max-tcp-connections=%d
                server.max-concurrent-requests=%d
                """.formatted(PER_SECOND, FAILURES, MOST_CONNECTIONS, MOST_REQUESTS));
        server = DemoServer.Running.start("--config", settings.toString());
        world = server.world();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Call from(String address, Party party, String method, String target) {
        return world.call(method, target).by(party).plain("X-Forwarded-For", address);
    }

    /** Sends all at once; a handful at a time, as connections are limited too. */
    private static List<Reply> together(int times, Callable<Reply> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            var replies = new ArrayList<Reply>();
            for (var each : threads.invokeAll(IntStream.range(0, times).mapToObj(n -> request).toList())) {
                replies.add(each.get());
            }
            return replies;
        }
    }

    @Test
    @Tag("COM-10")
    void an_account_gets_its_requests_a_second_of_an_operation_and_no_more() throws Exception {
        String source = fresh();
        long began = System.nanoTime();
        List<Reply> replies = together(40, () -> from(source, Party.PROVIDER, "GET", COUPONS).send());
        double seconds = secondsSince(began);

        assertThat(replies).extracting(Reply::status).containsOnly(200, 429);
        assertThat((double) replies.stream().filter(reply -> reply.status() == 200).count())
                .isBetween((double) PER_SECOND, PER_SECOND * (1 + seconds));
        Reply refused = replies.stream().filter(reply -> reply.status() == 429).findFirst().orElseThrow();
        refused.refused(429, "CBC.0250", "COM-10");
        assertThat(refused.header("Retry-After")).contains("1");
        assertThat(refused.header("RateLimit-Limit")).contains("2");
        assertThat(refused.header("RateLimit-Remaining")).contains("0");
        from(source, Party.PROVIDER, "GET", "/v2/partners/coupon-quotas").send().is(200);
        from(source, Party.DISTRIBUTOR, "GET", COUPONS).send().is(200);
        from(fresh(), Party.PROVIDER, "GET", COUPONS).send().is(200);
        Thread.sleep(1_100);
        Reply later = from(source, Party.PROVIDER, "GET", COUPONS).send().is(200);
        assertThat(later.header("RateLimit-Remaining")).contains("1");
    }

    @Test
    @Tag("COM-10")
    void what_was_refused_for_its_rate_can_be_sent_again_under_its_key() throws Exception {
        String source = fresh();
        Call issue = from(source, Party.PROVIDER, "POST", COUPONS).header("Idempotency-Key", UUID.randomUUID().toString()).body(
                "{\"quota_id\":\"demo-quota-provider\",\"customer_ids\":[\"demo-customer-6\"],\"face_value\":1}");
        Reply refused = issue.send();
        for (int n = 0; n < 10 && refused.status() == 200; n++) {
            together(40, () -> from(source, Party.PROVIDER, "POST", COUPONS).body("{}").send());
            refused = issue.header("Idempotency-Key", UUID.randomUUID().toString()).send();
        }
        refused.refused(429, "CBC.0250", "COM-10");
        Thread.sleep(600);

        Reply granted = issue.send().is(200);

        assertThat(granted.json().path("coupon_infos")).hasSize(1);
        assertThat(granted.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    @Tag("COM-10")
    void guessing_closes_the_door_for_the_address_that_guesses() throws Exception {
        String source = fresh();
        Party guesser = new Party(Party.PROVIDER.id(), Party.PROVIDER.accessKey(), "wrong");
        long began = System.nanoTime();
        List<Reply> replies = together(100, () -> from(source, guesser, "GET", COUPONS).send());
        double refilled = secondsSince(began) * FAILURES / 60;

        assertThat(replies).extracting(Reply::status).containsOnly(401, 429);
        assertThat((double) replies.stream().filter(reply -> reply.status() == 401).count())
                .isBetween((double) FAILURES, FAILURES + refilled + AT_A_TIME);
        Reply refused = replies.stream().filter(reply -> reply.status() == 429).findFirst().orElseThrow();
        refused.refused(429, "CBC.0250", "COM-10");
        assertThat(refused.header("Retry-After")).hasValueSatisfying(seconds ->
                assertThat(Integer.parseInt(seconds)).isBetween(1, 3));
        from(fresh(), Party.PROVIDER, "GET", COUPONS).send().is(200);
    }

    /** @param piece what is sent every tenth of a second after the beginning; empty sends nothing more */
    private record Slow(String beginning, String piece, String answer) {
        /** Who goes on writing may find the connection cut before it has read the answer. */
        String answers() {
            return piece.isEmpty() ? "(?s)" + answer : "(?s)(" + answer + ")?";
        }

        String got() throws Exception {
            try (var client = new Raw()) {
                client.send(beginning.replace("|", "\r\n"));
                return piece.isEmpty() ? client.answer() : client.dripUntilAnswered(piece.replace("|", "\r\n"));
            }
        }
    }

    @Test
    void slow_and_silent_clients_are_let_go() throws Exception {
        String head = "POST " + ISSUE + " HTTP/1.1|Host: localhost|";
        var clients = List.of(
                new Slow("GET /v2/part", "x", "HTTP/1.1 408 .*"),
                new Slow("GET /v2/part", "", "HTTP/1.1 408 .*"),
                new Slow(head + "X-Slow: ", "x", "HTTP/1.1 408 .*"),
                new Slow(head + "X-Slow: ", "", "HTTP/1.1 408 .*"),
                new Slow(head + "Content-Length: 100000||", "x", "HTTP/1.1 408 .*X-Request-Id.*REQUEST_TOO_SLOW.*"),
                new Slow(head + "Content-Length: 100000||12", "", "HTTP/1.1 408 .*REQUEST_TOO_SLOW.*"),
                new Slow(head + "Transfer-Encoding: chunked||", "1|x|", "HTTP/1.1 408 .*REQUEST_TOO_SLOW.*"),
                new Slow(head + "Transfer-Encoding: chunked||fffff|", "x", "HTTP/1.1 408 .*REQUEST_TOO_SLOW.*"),
                new Slow("POST /health HTTP/1.1|Host: localhost|Content-Length: 100000||", "x", "HTTP/1.1 4.*"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(clients.stream().map(each -> (Callable<String>) each::got).toList());
            for (int n = 0; n < clients.size(); n++) {
                assertThat(answers.get(n).get()).as(clients.get(n).toString()).matches(clients.get(n).answers());
            }
        }
        stillWorks();
    }

    @Test
    void what_is_left_of_a_broken_body_is_no_request() throws Exception {
        try (var client = new Raw()) {
            client.send("POST " + ISSUE + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n"
                    + "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20));
            assertThat(client.answer().split("HTTP/1.1 ")).hasSize(2);
        }
    }

    @Test
    void a_chunk_is_not_kept_however_large_it_says_it_is() throws Exception {
        try (var client = new Raw()) {
            client.send("POST " + ISSUE + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3000000\r\n");
            assertThat(client.pourUntilAnswered(48 << 20)).startsWith("HTTP/1.1 413 ").contains("CBC.0100");
        }
        stillWorks();
    }

    @ParameterizedTest
    @CsvSource({"8000", "40000", "400000"})
    void a_first_line_too_long_is_refused(int length) throws Exception {
        try (var client = new Raw()) {
            assertThat(client.sendAndAnswer("GET /v2/partners/coupons?a=" + "x".repeat(length) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .matches("(?s)(HTTP/1.1 414 .*)?");
        }
        stillWorks();
    }

    @ParameterizedTest
    @CsvSource({"1,160000", "10000,10", "1,2000000"})
    void headers_too_large_or_too_many_are_refused(int count, int length) throws Exception {
        try (var client = new Raw()) {
            assertThat(client.sendAndAnswer("GET /v2/partners/coupons HTTP/1.1\r\nHost: localhost\r\n"
                    + ("X-Much: " + "x".repeat(length) + "\r\n").repeat(count) + "\r\n")).matches("(?s)(HTTP/1.1 4.*)?");
        }
        stillWorks();
    }

    @Test
    void a_thousand_parameters_are_only_a_bad_request() {
        from(fresh(), Party.PROVIDER, "GET", COUPONS + "?limit=1" + "&limit=1".repeat(450)).send()
                .refused(400, "CBC.0100", "COM-13");
        from(fresh(), Party.PROVIDER, "GET", COUPONS + "?limit=1000").send().refused(400, "CBC.0100", "COM-05");
    }

    @Test
    void ten_times_too_many_connections_wait_and_leave_nothing_behind() throws Exception {
        for (int round = 0; round < 10; round++) {
            var open = new ArrayList<Raw>();
            for (int n = 0; n < MOST_CONNECTIONS; n++) {
                open.add(new Raw());
            }
            try (var next = new Raw()) {
                next.send("GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                for (var each : open) {
                    each.close();
                }
                assertThat(next.answer()).startsWith("HTTP/1.1 200 ");
            }
        }
    }

    @Test
    void too_many_requests_at_a_time_are_told_to_come_later() throws Exception {
        var open = new ArrayList<Raw>();
        try {
            for (int n = 0; n < 4 * MOST_REQUESTS; n++) {
                var client = new Raw();
                open.add(client);
                client.send("POST " + ISSUE + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n");
            }
            var answers = new ArrayList<String>();
            for (var client : open) {
                answers.add(client.answer().substring(0, 12));
            }
            assertThat(answers).contains("HTTP/1.1 503").containsOnly("HTTP/1.1 503", "HTTP/1.1 408");
        } finally {
            for (var each : open) {
                each.close();
            }
        }
        stillWorks();
    }

    private static String fresh() {
        return "2001:db8:" + UUID.randomUUID().toString().substring(9, 18).replace('-', ':') + "::1";
    }

    private static double secondsSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
    }

    private static void stillWorks() {
        from(fresh(), Party.PROVIDER, "GET", COUPONS).send().is(200);
    }

    /** A client that sends what it likes. */
    private static final class Raw implements AutoCloseable {
        private final Socket socket;

        Raw() throws IOException {
            URI server = URI.create(world.address());
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
        }

        void send(String text) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        /** A piece every tenth of a second, until the other side has said something. */
        String dripUntilAnswered(String piece) throws Exception {
            try {
                while (socket.getInputStream().available() == 0) {
                    send(piece);
                    Thread.sleep(100);
                }
            } catch (SocketException cut) {
                return answer();
            }
            return answer();
        }

        String pourUntilAnswered(int bytes) throws IOException {
            byte[] piece = new byte[1 << 16];
            try {
                for (int sent = 0; sent < bytes && socket.getInputStream().available() == 0; sent += piece.length) {
                    socket.getOutputStream().write(piece);
                }
            } catch (SocketException closed) {
                return answer();
            }
            return answer();
        }

        /** Empty if the connection was cut while it was still sending. */
        String sendAndAnswer(String text) throws IOException {
            try {
                send(text);
            } catch (SocketException closed) {
                return "";
            }
            return answer();
        }

        /** All that comes until the other side closes. */
        String answer() throws IOException {
            var answer = new StringBuilder();
            try {
                byte[] piece = new byte[4096];
                for (int read = 0; read >= 0; read = socket.getInputStream().read(piece)) {
                    answer.append(new String(piece, 0, read, StandardCharsets.UTF_8));
                }
            } catch (SocketException cut) {
                return answer.toString();
            }
            return answer.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void a_webhook_is_not_a_way_into_this_network() {
        var hooks = "/v2/partners/webhooks";
        for (var unfit : List.of("http://hooks.example.com/", "https://127.0.0.1/", "https://[::1]/", "https://2130706433/", "https://0x7f.1/")) {
            from(fresh(), Party.PROVIDER, "POST", hooks).body(World.json(Map.of("url", unfit))).send().refused(400, "WEBHOOK_URL_UNFIT");
        }
        var hook = hooks + "/" + from(fresh(), Party.PROVIDER, "POST", hooks).body(World.json(Map.of("url", "https://localhost:1/in"))).send()
                .is(201).json().at("/webhook/id").asText();
        var delivery = hook + "/deliveries/" + from(fresh(), Party.PROVIDER, "POST", hook + "/test").body("{}").send().is(200).text("id");
        await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(300)).until(() ->
                from(fresh(), Party.PROVIDER, "GET", delivery).send().is(200).text().contains("ADDRESS_REFUSED"));
    }
}
