package org.partnercenter.storage.realname;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as S3 wants it (AWS Signature Version 4): method, path, headers and the digest of the body. */
final class S3Signature {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String MAC = "HmacSHA256";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);

    private final S3Store.Access access;

    S3Signature(S3Store.Access access) {
        this.access = access;
    }

    /**
     * The headers to send, but for {@code Host}, which the client sends by itself.
     *
     * @param target as it is requested: its path is escaped, and it has no query
     * @param more   other headers that are signed, by their names in lower case
     */
    Map<String, String> headers(String method, URI target, Map<String, String> more, byte[] body, Instant now) {
        var signed = new TreeMap<>(more);
        signed.put("host", hostAsSent(target));
        signed.put("x-amz-content-sha256", digest(body));
        signed.put("x-amz-date", TIME.format(now));
        var names = String.join(";", signed.keySet());
        var request = String.join("\n", method, target.getRawPath(), "",
                signed.entrySet().stream().map(header -> header.getKey() + ":" + header.getValue() + "\n").collect(Collectors.joining()),
                names, signed.get("x-amz-content-sha256"));
        var scope = DAY.format(now) + "/" + access.region() + "/s3/aws4_request";
        var text = String.join("\n", ALGORITHM, signed.get("x-amz-date"), scope, digest(request.getBytes(StandardCharsets.UTF_8)));
        signed.put("authorization", ALGORITHM + " Credential=" + access.key() + "/" + scope + ",SignedHeaders=" + names + ",Signature="
                + HexFormat.of().formatHex(mac(key(now), text)));
        signed.remove("host");
        return signed;
    }

    private byte[] key(Instant now) {
        byte[] key = ("AWS4" + access.secret().reveal()).getBytes(StandardCharsets.UTF_8);
        for (var part : new String[] {DAY.format(now), access.region(), "s3", "aws4_request"}) {
            key = mac(key, part);
        }
        return key;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("no " + MAC, missing);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The client leaves out a port that goes without saying. */
    private static String hostAsSent(URI target) {
        boolean usual = target.getPort() == ("https".equalsIgnoreCase(target.getScheme()) ? 443 : 80);
        return usual ? target.getHost() : target.getRawAuthority();
    }
}
