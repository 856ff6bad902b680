package org.partnercenter.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.rest.signature.RequestSignature;
import org.partnercenter.rest.signature.SignedRequest;

/** Requests as bytes, signed before anything is measured. */
final class Requests {

    /** The parties of the demonstration that requests are signed for. */
    enum Who {
        PLATFORM("DEMOPLATFORM00000001", "demo-platform-secret-0000000000000000001"),
        DISTRIBUTOR("DEMODISTRIBUTOR00001", "demo-distributor-secret-00000000000000001");

        private final String key;
        private final Secret secret;

        Who(String key, String secret) {
            this.key = key;
            this.secret = Secret.of(secret);
        }
    }

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Requests() {
    }

    static byte[] plain(String method, String path, int port) {
        return (method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] signed(Who who, String method, String target, String body, int port) {
        var content = body.getBytes(StandardCharsets.UTF_8);
        var date = DATE.format(Instant.now());
        var host = "127.0.0.1:" + port;
        int question = target.indexOf('?');
        var request = SignedRequest.of(method, question < 0 ? target : target.substring(0, question), question < 0 ? "" : target.substring(question + 1),
                Map.of("host", List.of(host), "x-sdk-date", List.of(date)), content);
        var head = method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\nX-Sdk-Date: " + date + "\r\nX-Language: en_US\r\nAuthorization: "
                + RequestSignature.sign(who.key, who.secret, "host;x-sdk-date", request).toHeader() + "\r\n"
                + (content.length > 0 ? "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n" : "") + "\r\n";
        var start = head.getBytes(StandardCharsets.US_ASCII);
        var all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }
}
