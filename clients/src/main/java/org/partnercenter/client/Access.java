package org.partnercenter.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves who asks: a pair of keys that sign each request (SDK-HMAC-SHA256), or a token. Tells nothing secret of itself. */
public final class Access {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String ALGORITHM = "SDK-HMAC-SHA256";
    private static final String SIGNED = "host;x-sdk-date";

    private final String name;
    private final String secret;
    private final boolean signing;

    private Access(String name, String secret, boolean signing) {
        this.name = name;
        this.secret = secret;
        this.signing = signing;
    }

    public static Access byKeys(String accessKey, String secretKey) {
        return new Access(accessKey, secretKey, true);
    }

    /** @param token a token of the Partner Center, or what an OpenID provider gave */
    public static Access byToken(String token) {
        return new Access("token", token, false);
    }

    /** The headers that prove it. @param path encoded @param query encoded, sorted by names */
    Map<String, String> headers(String method, String host, String path, String query, byte[] body, Instant now) {
        if (!signing) {
            return Map.of("X-Auth-Token", secret);
        }
        var date = DATE.format(now);
        var slashed = path.endsWith("/") ? path : path + "/";
        var canonical = String.join("\n", method, slashed, query, "host:" + host, "x-sdk-date:" + date, "", SIGNED, sha256(body));
        var signature = hmac(String.join("\n", ALGORITHM, date, sha256(canonical.getBytes(StandardCharsets.UTF_8))));
        return Map.of("X-Sdk-Date", date, "Authorization", ALGORITHM + " Access=" + name + ", SignedHeaders=" + SIGNED + ", Signature=" + signature);
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no HmacSHA256", missing);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    /** As signatures want it: everything but letters, digits and {@code -._~} by its bytes in UTF-8. */
    static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each >= '0' && each <= '9' || each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z' || "-._~".indexOf(each) >= 0) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    /** Segments as they are between slashes. */
    static String path(String... segments) {
        return Arrays.stream(segments).map(Access::encoded).collect(Collectors.joining("/", "/", ""));
    }

    @Override
    public String toString() {
        return signing ? "Access[" + name + "]" : "Access[a token]";
    }
}
