package org.partnercenter.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.webhook.WebhookAttempt;
import org.partnercenter.application.webhook.WebhookCall;
import org.partnercenter.application.webhook.WebhookFault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Receivers that are slow, rude or somewhere else than they say (T11). */
class HttpWebhookSenderTest {

    private static final Duration DEADLINE = Duration.ofMillis(800);
    private static final Clocks CLOCKS = new Clocks() {
        @Override
        public Instant business() {
            return Instant.EPOCH;
        }

        @Override
        public Instant real() {
            return Instant.now();
        }
    };

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(threads);
        receiver.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        receiver.stop(0);
        threads.close();
    }

    /** All names are this machine's. */
    private static HttpWebhookSender sender(boolean localAllowed) {
        return new HttpWebhookSender(CLOCKS, new ReceiverAddress(localAllowed) {
            @Override
            InetAddress[] resolve(String host) {
                return new InetAddress[] {InetAddress.getLoopbackAddress()};
            }
        }, DEADLINE);
    }

    private static WebhookAttempt send(String scheme, int port, String path) {
        return sender(true).send(call(scheme, port, path));
    }

    private static WebhookCall call(String scheme, int port, String path) {
        return new WebhookCall(URI.create(scheme + "://hook.example:" + port + path),
                Map.of("webhook-id", "e-1", "content-type", "application/cloudevents+json"), "{\"text\":\"数\"}");
    }

    private WebhookAttempt answered(int status) {
        receiver.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        return send("http", receiver.getAddress().getPort(), "/");
    }

    @Test
    void what_is_sent_arrives_by_the_name_of_its_receiver() {
        var seen = new AtomicReference<String>();
        receiver.createContext("/in", exchange -> {
            seen.set(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Host") + " "
                    + exchange.getRequestHeaders().getFirst("Webhook-Id") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        int port = receiver.getAddress().getPort();

        var attempt = send("http", port, "/in?x=%2F1&y");

        assertThat(attempt.accepted()).isTrue();
        assertThat(attempt.status()).contains(204);
        assertThat(attempt.took()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        assertThat(seen).hasValue("POST /in?x=%2F1&y hook.example:" + port + " e-1 {\"text\":\"数\"}");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 410, 429, 500, 503})
    void a_refusal_is_told_with_its_status(int status) {
        var attempt = answered(status);

        assertThat(attempt.accepted()).isFalse();
        assertThat(attempt.status()).contains(status);
        assertThat(attempt.fault()).isEmpty();
    }

    @Test
    void a_redirect_is_not_followed() {
        var elsewhere = new AtomicInteger();
        receiver.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });

        var attempt = send("http", receiver.getAddress().getPort(), "/moved");

        assertThat(attempt.accepted()).isFalse();
        assertThat(attempt.status()).contains(307);
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void who_does_not_answer_is_given_up() {
        receiver.createContext("/", exchange -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(send("http", receiver.getAddress().getPort(), "/").fault()).contains(WebhookFault.TIMED_OUT);
    }

    @Test
    void who_drips_its_answer_is_given_up_too() throws IOException {
        var header = "HTTP/1.1 204 No Content\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII);
        try (var rude = rude(socket -> {
            socket.getOutputStream().write(header);
            while (true) {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
                Thread.sleep(50);
            }
        })) {
            assertThat(send("http", rude.getLocalPort(), "/").fault()).contains(WebhookFault.TIMED_OUT);
        }
    }

    @Test
    void an_endless_body_is_not_read() {
        receiver.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                while (end.getCount() > 0) {
                    body.write(new byte[8192]);
                }
            } catch (IOException gone) {
                end.countDown();
            }
        });

        assertThat(send("http", receiver.getAddress().getPort(), "/").status()).contains(200);
    }

    @Test
    void who_hangs_up_broke_the_connection() throws IOException {
        try (var rude = rude(Socket::close)) {
            assertThat(send("http", rude.getLocalPort(), "/").fault()).contains(WebhookFault.CONNECTION_BROKEN);
        }
    }

    @Test
    void what_is_no_http_broke_the_connection() throws IOException {
        try (var rude = rude(socket -> socket.getOutputStream().write("220 mail.example ready\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(send("http", rude.getLocalPort(), "/").fault()).contains(WebhookFault.CONNECTION_BROKEN);
        }
    }

    @Test
    void nobody_there_is_not_connected() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(send("http", free, "/").fault()).contains(WebhookFault.NOT_CONNECTED);
    }

    @Test
    void who_speaks_no_tls_is_not_spoken_to() throws IOException {
        try (var rude = rude(socket -> socket.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(send("https", rude.getLocalPort(), "/").fault()).contains(WebhookFault.TLS_FAILED);
        }
    }

    @Test
    void a_name_that_leads_inside_is_refused_before_anything_is_sent() {
        var asked = new AtomicInteger();
        receiver.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });

        var attempt = sender(false).send(call("http", receiver.getAddress().getPort(), "/"));

        assertThat(attempt.fault()).contains(WebhookFault.ADDRESS_REFUSED);
        assertThat(attempt.status()).isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void one_address_inside_among_public_ones_is_enough() {
        var mixed = new HttpWebhookSender(CLOCKS, new ReceiverAddress(false) {
            @Override
            InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.ofLiteral("93.184.216.34"), InetAddress.ofLiteral("10.0.0.1")};
            }
        }, DEADLINE);
        assertThat(mixed.send(call("http", 80, "/")).fault()).contains(WebhookFault.ADDRESS_REFUSED);
    }

    @Test
    void an_unknown_name_is_told() {
        var nowhere = new HttpWebhookSender(CLOCKS, new ReceiverAddress(false) {
            @Override
            InetAddress[] resolve(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        }, DEADLINE);
        assertThat(nowhere.send(call("https", 443, "/")).fault()).contains(WebhookFault.UNKNOWN_HOST);
    }

    private interface Rudeness {
        void to(Socket socket) throws IOException, InterruptedException;
    }

    private ServerSocket rude(Rudeness rudeness) throws IOException {
        var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        threads.execute(() -> {
            try (var socket = server.accept()) {
                socket.getInputStream().read();
                rudeness.to(socket);
            } catch (IOException gone) {
                end.countDown();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        return server;
    }
}
