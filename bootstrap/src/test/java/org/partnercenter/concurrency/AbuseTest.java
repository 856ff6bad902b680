package org.partnercenter.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Far more than any limit, again and again, at a server with little memory: it refuses, and needs no more of it. */
class AbuseTest {

    private static final long HUNDRED_MEGABYTES = 100L << 20;
    private static final int AT_A_TIME = 8;
    private static final int TIMES = Integer.getInteger("partnercenter.abuse.times", 2);
    private static final String HEAP = "-Xmx256m";

    @Test
    @Tag("COM-01")
    @Tag("COM-05")
    void huge_bodies_huge_pages_and_deep_nesting_are_refused_in_flat_memory(@TempDir Path folder) throws Exception {
        try (var world = World.create(folder.resolve("data"), HEAP); var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (var stranger : new boolean[] {true, false}) {
                var sent = new ArrayList<Future<String>>();
                for (int n = 0; n < TIMES; n++) {
                    sent.add(threads.submit(() -> hugeBody(world, stranger)));
                }
                for (var each : sent) {
                    assertThat(each.get()).as("refused, or cut").matches("|HTTP/1.1 4\\d\\d .*");
                }
            }
            for (int n = 0; n < TIMES; n++) {
                assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/coupons?limit=1000").status()).isEqualTo(400);
                assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/coupons?offset=2000000000").status()).isEqualTo(200);
                assertThat(world.post(Key.DISTRIBUTOR, "/v2/partners/coupons", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                        Optional.empty()).status()).isEqualTo(400);
            }
            assertThat(usedHeap(world)).as("bytes of 256 MB used after what would be 5 GB").isLessThan(256L << 20);
            assertThat(world.complaints()).doesNotContain("OutOfMemoryError", "SEVERE");
            assertThat(world.get(Key.DISTRIBUTOR, "/v2/partners/coupons").status()).isEqualTo(200);
        }
    }

    /** Announces and sends a hundred megabytes. @return the first line of the answer; empty if the connection was cut */
    private static String hugeBody(World world, boolean stranger) throws IOException {
        try (var line = world.line(); var socket = new Socket("127.0.0.1", URI.create("http://" + line.authority()).getPort())) {
            socket.setSoTimeout(30_000);
            var signed = new String(Key.DISTRIBUTOR.sign(line.authority(), "POST", "/v2/partners/coupons", "", Optional.empty()).bytes(),
                    StandardCharsets.UTF_8);
            var head = stranger ? "POST /v2/partners/coupons HTTP/1.1\r\nHost: " + line.authority() + "\r\nContent-Type: application/json\r\n"
                    : signed.substring(0, signed.indexOf("Content-Length"));
            socket.getOutputStream().write((head + "Content-Length: " + HUNDRED_MEGABYTES + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            sendUntilCut(socket);
            return firstLine(socket);
        }
    }

    private static void sendUntilCut(Socket socket) {
        var piece = "x".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        try {
            for (long sent = 0; sent < HUNDRED_MEGABYTES && socket.getInputStream().available() == 0; sent += piece.length) {
                socket.getOutputStream().write(piece);
            }
        } catch (IOException cut) {
            assertThat(cut).as("the server hung up").hasMessageMatching("(?i).*(reset|broken pipe|abort|closed).*");
        }
    }

    private static String firstLine(Socket socket) {
        try {
            var bytes = socket.getInputStream().readNBytes(12);
            return bytes.length < 12 ? "" : new String(bytes, StandardCharsets.US_ASCII) + " .";
        } catch (IOException cut) {
            return "";
        }
    }

    private static long usedHeap(World world) throws IOException, InterruptedException {
        try (var line = world.line(); var client = HttpClient.newHttpClient()) {
            var metrics = client.send(HttpRequest.newBuilder(URI.create("http://" + line.authority() + "/metrics")).build(),
                    HttpResponse.BodyHandlers.ofString()).body();
            return metrics.lines().filter(each -> each.startsWith("memory_usedHeap_bytes")).map(each -> each.substring(each.lastIndexOf(' ') + 1))
                    .mapToLong(number -> (long) Double.parseDouble(number)).findFirst().orElseThrow();
        }
    }
}
