package org.partnercenter.e2e;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SDK-HMAC-SHA256 as a client makes it, written from the description alone and not from the server's code. */
final class Signature {
    private Signature() {}

    /**
     * The header {@code Authorization} of a request whose other headers are all signed.
     *
     * @param target path and query, in which nothing needs escaping that is not escaped
     */
    static String of(Party party, String method, String target, Map<String, String> headers, byte[] body) {
        var lower = new TreeMap<String, String>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(), value));
        String names = String.join(";", lower.keySet());
        String lines = lower.entrySet().stream().map(each -> each.getKey() + ":" + each.getValue() + "\n")
                .collect(Collectors.joining());
        String[] parts = target.split("\\?", 2);
        String path = parts[0].endsWith("/") ? parts[0] : parts[0] + "/";
        String request = String.join("\n", method, path, parts.length == 2 ? query(parts[1]) : "", lines, names, sha256(body));
        String text = "SDK-HMAC-SHA256\n" + lower.get("x-sdk-date") + "\n"
                + sha256(request.getBytes(StandardCharsets.UTF_8));
        return "SDK-HMAC-SHA256 Access=" + party.accessKey() + ", SignedHeaders=" + names + ", Signature="
                + hmac(party.secret(), text);
    }

    private static String query(String raw) {
        return Arrays.stream(raw.split("&")).map(pair -> pair.contains("=") ? pair : pair + "=")
                .sorted(Comparator.comparing((String pair) -> pair.substring(0, pair.indexOf('='))))
                .collect(Collectors.joining("&"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
