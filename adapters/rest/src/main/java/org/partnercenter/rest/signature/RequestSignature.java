package org.partnercenter.rest.signature;

import org.partnercenter.application.kernel.Secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signature by SDK-HMAC-SHA256, as it stands in the header {@code Authorization}. Nothing here throws on what a stranger sent.
 *
 * @param accessKey     names the key
 * @param signedHeaders names of the signed headers, separated by semicolons, as sent
 * @param value         64 lower-case hex digits. Other spellings of the same number are not accepted: the value is also the key by
 *                      which a repeat is known
 */
public record RequestSignature(String accessKey, String signedHeaders, String value) {

    public static final String ALGORITHM = "SDK-HMAC-SHA256";
    public static final Duration SKEW = Duration.ofMinutes(15);

    private static final int MAX_HEADER = 4096;
    private static final int MAX_ACCESS_KEY = 128;
    private static final String DATE_HEADER = "x-sdk-date";
    private static final String PAYLOAD_HEADER = "x-sdk-content-sha256";
    private static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Whether the header names our algorithm at all. */
    public static boolean isMeant(String authorization) {
        return authorization.equals(ALGORITHM) || authorization.startsWith(ALGORITHM + " ");
    }

    /** Reads the header; empty if it is not exactly {@code SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…}. */
    public static Optional<RequestSignature> parse(String authorization) {
        if (authorization.length() > MAX_HEADER || !authorization.startsWith(ALGORITHM + " ")) {
            return Optional.empty();
        }
        var parts = new HashMap<String, String>();
        for (var part : authorization.substring(ALGORITHM.length() + 1).split(",", -1)) {
            var pair = part.strip().split("=", 2);
            if (pair.length < 2 || parts.put(pair[0], pair[1]) != null) {
                return Optional.empty();
            }
        }
        return of(parts);
    }

    private static Optional<RequestSignature> of(Map<String, String> parts) {
        var signature = new RequestSignature(parts.getOrDefault("Access", ""), parts.getOrDefault("SignedHeaders", ""),
                parts.getOrDefault("Signature", ""));
        return parts.size() == 3 && signature.isComplete() ? Optional.of(signature) : Optional.empty();
    }

    private boolean isComplete() {
        return !accessKey.isEmpty() && accessKey.length() <= MAX_ACCESS_KEY
                && accessKey.chars().allMatch(c -> c > ' ' && c < 0x7F)
                && !signedHeaders.isEmpty() && value.length() == 64
                && value.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    /**
     * What is wrong with the request before any key is looked at.
     *
     * @param now real time
     */
    public Optional<SignatureFault> faultIn(SignedRequest request, Instant now) {
        var signed = names();
        if (!signed.contains("host") || !signed.contains(DATE_HEADER)
                || request.header("x-domain-id").isPresent() && !signed.contains("x-domain-id")) {
            return Optional.of(SignatureFault.HEADERS_UNSIGNED);
        }
        if (request.header(PAYLOAD_HEADER).filter(UNSIGNED_PAYLOAD::equals).isPresent()) {
            return Optional.of(SignatureFault.PAYLOAD_UNSIGNED);
        }
        return request.header(DATE_HEADER).flatMap(RequestSignature::instant)
                .map(date -> Duration.between(date, now).abs().compareTo(SKEW) > 0
                        ? Optional.of(SignatureFault.DATE_SKEWED) : Optional.<SignatureFault>empty())
                .orElse(Optional.of(SignatureFault.DATE_MALFORMED));
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(LocalDateTime.parse(date.strip(), DATE).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /**
     * Signs a request as a client does.
     *
     * @param signedHeaders lower-case names, separated by semicolons; {@code host} and {@code x-sdk-date} among them
     */
    public static RequestSignature sign(String accessKey, Secret secret, String signedHeaders, SignedRequest request) {
        var unsigned = new RequestSignature(accessKey, signedHeaders, "");
        return new RequestSignature(accessKey, signedHeaders, hmac(secret, unsigned.stringToSign(request)));
    }

    /** The value of the header {@code Authorization}. */
    public String toHeader() {
        return ALGORITHM + " Access=" + accessKey + ", SignedHeaders=" + signedHeaders + ", Signature=" + value;
    }

    /** Whether the secret made this signature for exactly this request. Takes the same time whatever the answer. */
    public boolean isBy(Secret secret, SignedRequest request) {
        var expected = hmac(secret, stringToSign(request)).getBytes(StandardCharsets.US_ASCII);
        var payload = sha256(request.body());
        boolean sameBody = request.header(PAYLOAD_HEADER).map(payload::equals).orElse(true);
        return MessageDigest.isEqual(expected, value.getBytes(StandardCharsets.US_ASCII)) && sameBody;
    }

    String stringToSign(SignedRequest request) {
        return ALGORITHM + "\n" + request.header(DATE_HEADER).orElse("").strip() + "\n"
                + sha256(canonicalRequest(request).getBytes(StandardCharsets.UTF_8));
    }

    String canonicalRequest(SignedRequest request) {
        var text = new StringBuilder(512)
                .append(request.method().toUpperCase(Locale.ROOT)).append('\n')
                .append(canonicalPath(request.rawPath())).append('\n')
                .append(canonicalQuery(request.rawQuery())).append('\n');
        for (var name : names()) {
            text.append(name).append(':').append(request.header(name).orElse("").strip()).append('\n');
        }
        return text.append('\n').append(signedHeaders).append('\n')
                .append(request.header(PAYLOAD_HEADER).orElseGet(() -> sha256(request.body()))).toString();
    }

    private List<String> names() {
        return List.of(signedHeaders.toLowerCase(Locale.ROOT).split(";"));
    }

    private static String canonicalPath(String rawPath) {
        var path = new StringBuilder(rawPath.length() + 16);
        for (var part : rawPath.split("/")) {
            path.append(PercentEncoding.canonical(part)).append('/');
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    private static String canonicalQuery(String rawQuery) {
        record Pair(String name, String value) {
        }
        var pairs = new ArrayList<Pair>();
        for (var piece : rawQuery.split("&")) {
            if (!piece.isEmpty()) {
                var pair = piece.split("=", 2);
                pairs.add(new Pair(PercentEncoding.canonical(pair[0]),
                        pair.length == 2 ? PercentEncoding.canonical(pair[1]) : ""));
            }
        }
        pairs.sort(Comparator.comparing(Pair::name));
        return String.join("&", pairs.stream().map(pair -> pair.name() + "=" + pair.value()).toList());
    }

    private static String hmac(Secret secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
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
}
