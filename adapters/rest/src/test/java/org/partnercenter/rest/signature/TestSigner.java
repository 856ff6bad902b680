package org.partnercenter.rest.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as a client does. */
public final class TestSigner {

    private TestSigner() {
    }

    /** The header {@code Authorization} for a request whose other headers are all signed. */
    public static String authorization(String accessKey, String secret, String method, String target,
                                       Map<String, String> headers, byte[] body) {
        var lists = new TreeMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        var names = String.join(";", lists.keySet());
        var parts = target.split("\\?", 2);
        var request = SignedRequest.of(method, parts[0], parts.length == 2 ? parts[1] : null, lists, body);
        var signature = hmac(secret, new RequestSignature(accessKey, names, "").stringToSign(request));
        return "SDK-HMAC-SHA256 Access=" + accessKey + ", SignedHeaders=" + names + ", Signature=" + signature;
    }

    static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
