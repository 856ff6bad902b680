package org.partnercenter.storage.realname;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Secret;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class S3StoreTest {

    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private HttpServer server;
    private S3Store.Access access;
    private S3Store store;
    private boolean broken;

    private static final class Still implements Clocks {
        @Override
        public Instant business() {
            return NOW.plusSeconds(86_400);
        }

        @Override
        public Instant real() {
            return NOW;
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.start();
        access = new S3Store.Access(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "cn-north-4", "AKEXAMPLE",
                Secret.of("example-secret"), true);
        store = new S3Store(access, new Still());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** As a store of objects does it, once the signature is what its own calculation comes to. */
    private void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var target = URI.create("http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI().getRawPath());
        var expected = new S3Signature(access).headers(exchange.getRequestMethod(), target, Map.of(), body, NOW).get("authorization");
        boolean signed = expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var path = exchange.getRequestURI().getPath();
        boolean bucket = path.startsWith("/bucket-1/");
        int status = broken ? 503 : !signed ? 403 : !bucket ? 404 : switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(path, body);
                yield 200;
            }
            case "DELETE" -> {
                objects.remove(path);
                yield 204;
            }
            case "HEAD" -> 200;
            default -> objects.containsKey(path) ? 200 : 404;
        };
        var content = status == 200 && exchange.getRequestMethod().equals("GET") ? objects.get(path) : new byte[0];
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content);
        }
        exchange.close();
    }

    private Optional<String> read(String path) throws IOException {
        try (var file = store.open("bucket-1", path).orElse(null)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.content().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @Tag("RNA-03")
    void objects_lie_below_download_whatever_their_names() throws IOException {
        assertThat(store.prepare("bucket-1")).isTrue();
        assertThat(store.isReachable("bucket-2")).isFalse();
        store.put("bucket-1", "2026/张三 a+b.jpg", new ByteArrayInputStream(new byte[] {49, 50}), 2);

        assertThat(objects).containsOnlyKeys("/bucket-1/download/2026/张三 a+b.jpg");
        assertThat(read("2026/张三 a+b.jpg")).contains("12");
        assertThat(read("2026/张三 A+b.jpg")).isEmpty();
        assertThat(store.open("bucket-1", "2026/张三 a+b.jpg").orElseThrow().size()).isEqualTo(2);
        store.remove("bucket-1", "2026/张三 a+b.jpg");
        assertThat(read("2026/张三 a+b.jpg")).isEmpty();
    }

    @Test
    @Tag("RNA-03")
    void nothing_leads_out_of_the_directory() throws IOException {
        assertThat(read("../other.jpg")).isEmpty();
        assertThat(store.open("no/bucket", "a.jpg")).isEmpty();
        assertThatThrownBy(() -> store.put("bucket-1", "a/../../b.jpg", new ByteArrayInputStream(new byte[1]), 1))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.put("bucket-1", "a.jpg", new ByteArrayInputStream(new byte[1]), 2)).isInstanceOf(IOException.class);
        assertThat(objects).isEmpty();
    }

    @Test
    @Tag("RNA-02")
    void a_store_that_is_away_is_no_empty_one() {
        broken = true;

        assertThat(store.isReachable("bucket-1")).isFalse();
        assertThatThrownBy(() -> store.open("bucket-1", "a.jpg")).isInstanceOf(IOException.class).hasMessageNotContaining("a.jpg");
        assertThatThrownBy(() -> store.put("bucket-1", "a.jpg", new ByteArrayInputStream(new byte[1]), 1)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.remove("bucket-1", "a.jpg")).isInstanceOf(IOException.class);
        server.stop(0);
        assertThat(store.isReachable("bucket-1")).isFalse();
    }

    /** The example of the specification. */
    @Test
    void signatures_are_those_of_the_specification() {
        var example = new S3Signature(new S3Store.Access(URI.create("https://s3.amazonaws.com"), "us-east-1", "AKIAIOSFODNN7EXAMPLE",
                Secret.of("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), false));
        var headers = new HashMap<>(example.headers("GET", URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                Map.of("range", "bytes=0-9"), new byte[0], Instant.parse("2013-05-24T00:00:00Z")));

        assertThat(headers.get("authorization")).isEqualTo("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }
}
