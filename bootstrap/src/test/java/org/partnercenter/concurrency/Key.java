package org.partnercenter.concurrency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An access key, which signs requests. */
public record Key(String access, String secret) {

    public static final Key PLATFORM = new Key("DEMOPLATFORM00000001", "demo-platform-secret-0000000000000000001");
    public static final Key DISTRIBUTOR = new Key("DEMODISTRIBUTOR00001", "demo-distributor-secret-00000000000000001");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A request as it goes over the wire. Sent again, it is the same signed request. */
    public record Signed(byte[] bytes) {
    }

    /** Signs a request that no other is like, whatever it asks: it carries a signed number of its own. */
    public Signed sign(String authority, String method, String target, String body, Optional<String> idempotencyKey) {
        var parts = target.split("\\?", 2);
        var date = DATE.format(Instant.now());
        var number = UUID.randomUUID().toString();
        var content = body.getBytes(StandardCharsets.UTF_8);
        var names = "host;x-number;x-sdk-date";
        var canonical = String.join("\n", method, parts[0] + "/", parts.length == 2 ? parts[1] : "", "host:" + authority,
                "x-number:" + number, "x-sdk-date:" + date, "", names, sha256(content));
        var text = String.join("\n", "SDK-HMAC-SHA256", date, sha256(canonical.getBytes(StandardCharsets.UTF_8)));
        var head = method + " " + target + " HTTP/1.1\r\nHost: " + authority + "\r\nX-Sdk-Date: " + date
                + "\r\nX-Number: " + number + "\r\nX-Language: en_US\r\nContent-Type: application/json\r\n"
                + idempotencyKey.map(key -> "Idempotency-Key: " + key + "\r\n").orElse("")
                + "Authorization: SDK-HMAC-SHA256 Access=" + access + ", SignedHeaders=" + names + ", Signature=" + hmac(text)
                + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        return new Signed((head + body).getBytes(StandardCharsets.UTF_8));
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
