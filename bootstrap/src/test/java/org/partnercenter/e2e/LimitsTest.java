package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;

/** A server with limits, and clients that go ten times over each. Every test comes from an address of its own. */
@Timeout(20)
class LimitsTest {
    private static final String COUPONS = "/v2/partners/coupons";
    private static final String ISSUE = "/v2/promotions/benefits/partner-coupons";
    private static final int MOST_CONNECTIONS = 60;
    private static final int MOST_REQUESTS = 20;

    @TempDir
    static Path folder;

    private static DemoServer.Running server;
    private static World world;

    @BeforeAll
    static void start() throws IOException {
        Path settings = Files.writeString(folder.resolve("limits.properties"), """
                partnercenter.limits.enabled=true
                partnercenter.limits.failures-per-minute=20
                partnercenter.http.trusted-proxies=127.0.0.1
                partnercenter.http.request-seconds=1
                server.idle-connection-timeout=PT1S
                server.idle-connection-period=PT0.2S
                server.max-tcp-connections=%d
                server.max-concurrent-requests=%d
                """.formatted(MOST_CONNECTIONS, MOST_REQUESTS));
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
        try (var threads = Executors.newFixedThreadPool(8)) {
            var replies = new ArrayList<Reply>();
            for (var each : threads.invokeAll(IntStream.range(0, times).mapToObj(n -> request).toList())) {
                replies.add(each.get());
            }
            return replies;
        }
    }

    @Test
    @Tag("COM-10")
    void an_account_gets_ten_requests_a_second_of_an_operation() throws Exception {
        String source = fresh();
        long began = System.nanoTime();
        List<Reply> replies = together(100, () -> from(source, Party.PROVIDER, "GET", COUPONS).send());
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;

        assertThat(replies).extracting(Reply::status).containsOnly(200, 429);
        assertThat((double) replies.stream().filter(reply -> reply.status() == 200).count())
                .isBetween(10.0, 10 + 10 * seconds);
        Reply refused = replies.stream().filter(reply -> reply.status() == 429).findFirst().orElseThrow();
        refused.refused(429, "CBC.0250", "COM-10");
        assertThat(refused.header("Retry-After")).contains("1");
        assertThat(refused.header("RateLimit-Limit")).contains("10");
        assertThat(refused.header("RateLimit-Remaining")).contains("0");
        from(source, Party.PROVIDER, "GET", "/v2/partners/coupon-quotas").send().is(200);
        from(source, Party.DISTRIBUTOR, "GET", COUPONS).send().is(200);
        from(fresh(), Party.PROVIDER, "GET", COUPONS).send().is(200);
        Thread.sleep(1_100);
        Reply later = from(source, Party.PROVIDER, "GET", COUPONS).send().is(200);
        assertThat(later.header("RateLimit-Remaining")).contains("9");
    }

    @Test
    @Tag("COM-10")
    void what_was_refused_for_its_rate_can_be_sent_again_under_its_key() throws Exception {
        String source = fresh();
        String key = UUID.randomUUID().toString();
        Call issue = from(source, Party.PROVIDER, "POST", COUPONS).header("Idempotency-Key", key).body(
                "{\"quota_id\":\"demo-quota-provider\",\"customer_ids\":[\"demo-customer-6\"],\"face_value\":1}");
        together(40, () -> from(source, Party.PROVIDER, "POST", COUPONS).body("{}").send());
        issue.send().refused(429, "CBC.0250", "COM-10");
        Thread.sleep(200);

        Reply granted = issue.send().is(200);

        assertThat(granted.json().path("coupon_infos")).hasSize(1);
        assertThat(granted.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    @Tag("COM-10")
    void guessing_closes_the_door_for_the_address_that_guesses() throws Exception {
        String source = fresh();
        Party guesser = new Party(Party.PROVIDER.id(), Party.PROVIDER.accessKey(), "wrong");
        List<Reply> replies = together(200, () -> from(source, guesser, "GET", COUPONS).send());

        assertThat(replies).extracting(Reply::status).containsOnly(401, 429);
        assertThat(replies).filteredOn(reply -> reply.status() == 401).hasSizeBetween(20, 35);
        Reply refused = from(source, guesser, "GET", COUPONS).send().refused(429, "CBC.0250", "COM-10");
        assertThat(refused.header("Retry-After")).hasValueSatisfying(seconds ->
                assertThat(Integer.parseInt(seconds)).isBetween(1, 3));
        from(fresh(), Party.PROVIDER, "GET", COUPONS).send().is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v2/part", "GET /v2/partners/coupons HTTP/1.1\r\nHost: localhost\r\nX-Slow: "})
    void a_head_that_comes_byte_by_byte_is_let_go(String beginning) throws Exception {
        try (var client = new Raw()) {
            client.send(beginning);
            assertThat(client.dripUntilAnswered("x")).startsWith("HTTP/1.1 408 ");
        }
        stillWorks();
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 100000,x", "Transfer-Encoding: chunked,'1\r\nx\r\n'"})
    void a_body_that_comes_byte_by_byte_is_let_go(String framing, String piece) throws Exception {
        try (var client = new Raw()) {
            client.send("POST " + ISSUE + " HTTP/1.1\r\nHost: localhost\r\n" + framing + "\r\n\r\n");
            assertThat(client.dripUntilAnswered(piece.replace("\\r\\n", "\r\n"))).startsWith("HTTP/1.1 408 ")
                    .contains("REQUEST_TOO_SLOW", "X-Request-Id");
        }
        stillWorks();
    }

    @Test
    void a_chunk_that_comes_byte_by_byte_is_let_go() throws Exception {
        try (var client = new Raw()) {
            client.send("POST " + ISSUE + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n");
            assertThat(client.dripUntilAnswered("x")).startsWith("HTTP/1.1 408 ").contains("REQUEST_TOO_SLOW");
        }
    }

    @ParameterizedTest
    @CsvSource({"'',''", "GET /v2,408", "'POST /v2/x HTTP/1.1\nHost: localhost\nContent-Length: 10\n\n12',408"})
    void who_falls_silent_is_let_go(String sent, String status) throws Exception {
        try (var client = new Raw()) {
            client.send(sent.replace("\\n", "\r\n"));
            assertThat(client.answer()).startsWith(status.isEmpty() ? "" : "HTTP/1.1 " + status);
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

    @Test
    void what_is_left_of_a_broken_body_is_no_request() throws Exception {
        String smuggled = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(20);
        try (var client = new Raw()) {
            client.send("POST " + ISSUE + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n");
            client.send(smuggled);
            assertThat(client.answer().split("HTTP/1.1 ")).hasSize(2);
        }
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
    void ten_times_too_many_connections_are_got_rid_of() throws Exception {
        var open = new ArrayList<Raw>();
        try {
            for (int n = 0; n < MOST_CONNECTIONS; n++) {
                open.add(new Raw());
            }
            stillWorks();
            for (int n = 0; n < 9 * MOST_CONNECTIONS; n++) {
                new Raw().close();
            }
            stillWorks();
        } finally {
            for (var each : open) {
                each.close();
            }
        }
    }

    @Test
    void too_many_requests_at_a_time_are_told_to_come_later() throws Exception {
        var open = new ArrayList<Raw>();
        try {
            for (int n = 0; n < 2 * MOST_REQUESTS; n++) {
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
            socket.setSoTimeout(10_000);
        }

        void send(String text) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        /** A piece every tenth of a second, until the other side has said something. */
        String dripUntilAnswered(String piece) throws Exception {
            while (socket.getInputStream().available() == 0) {
                send(piece);
                Thread.sleep(100);
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
}
