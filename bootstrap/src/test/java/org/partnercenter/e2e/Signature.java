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
     * @param target path and query; the path has nothing in it that is not escaped and would have to be
     */
    static String of(Party party, String method, String target, Map<String, String> headers, byte[] body) {
        var lower = new TreeMap<String, String>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(), value));
        String names = String.join(";", lower.keySet());
        String lines = lower.entrySet().stream().map(each -> each.getKey() + ":" + each.getValue() + "\n")
                .collect(Collectors.joining());
        String[] parts = target.split("\\?", 2);
        String path = parts[0].replaceAll("/*$", "") + "/";
        String request = String.join("\n", method, path, parts.length == 2 ? query(parts[1]) : "", lines, names, sha256(body));
        String text = "SDK-HMAC-SHA256\n" + lower.get("x-sdk-date") + "\n"
                + sha256(request.getBytes(StandardCharsets.UTF_8));
        return "SDK-HMAC-SHA256 Access=" + party.accessKey() + ", SignedHeaders=" + names + ", Signature="
                + hmac(party.secret(), text);
    }

    private static String query(String raw) {
        return Arrays.stream(raw.split("&")).map(pair -> pair.split("=", 2))
                .sorted(Comparator.comparing((String[] pair) -> encoded(pair[0])))
                .map(pair -> encoded(pair[0]) + "=" + (pair.length == 2 ? encoded(pair[1]) : ""))
                .collect(Collectors.joining("&"));
    }

    /** Everything escaped but letters, digits and four marks; what is escaped already stays as it is. */
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (each == '%' || "-_.~".indexOf(each) >= 0 || each >= 0 && Character.isLetterOrDigit(each)) {
                encoded.append((char) each);
            } else {
                encoded.append(String.format("%%%02X", each));
            }
        }
        return encoded.toString();
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
