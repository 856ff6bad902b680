package org.partnercenter.domain.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver recognises us by, in the form of Standard Webhooks: {@code whsec_} and base64. Never printed. */
public final class WebhookSecret {

    /** Bytes of a key, at least. */
    public static final int MIN_LENGTH = 24;
    /** Bytes of a key, at most. */
    public static final int MAX_LENGTH = 64;

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException unless the key has {@link #MIN_LENGTH} to {@link #MAX_LENGTH} bytes */
    public static WebhookSecret of(byte[] key) {
        if (!fits(key)) {
            throw new IllegalArgumentException("a key has " + MIN_LENGTH + " to " + MAX_LENGTH + " bytes, not " + key.length);
        }
        return new WebhookSecret(key.clone());
    }

    /** Reads the form with the prefix; empty if it is not that form or the key is too short or too long. */
    public static Optional<WebhookSecret> parse(String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(text.substring(PREFIX.length()))).filter(WebhookSecret::fits).map(WebhookSecret::new);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static boolean fits(byte[] key) {
        return key.length >= MIN_LENGTH && key.length <= MAX_LENGTH;
    }

    /** The form with the prefix. Whoever calls this answers for where it goes. */
    public String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * One signature of the header {@code webhook-signature}, where several stand side by side with a space between them.
     *
     * @param id   of the message, the same at every attempt; without a dot
     * @param at   of the attempt, signed in whole seconds
     * @param body as it is sent, byte for byte
     */
    public String sign(String id, Instant at, byte[] body) {
        return sign(key, id, at.getEpochSecond(), body);
    }

    static String sign(byte[] key, String id, long second, byte[] body) {
        if (id.isEmpty() || id.indexOf('.') >= 0) {
            throw new IllegalArgumentException("an id without a dot, else another message could have the same signature");
        }
        var head = (id + "." + second + ".").getBytes(StandardCharsets.UTF_8);
        var signed = ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (NoSuchAlgorithmException | InvalidKeyException broken) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, broken);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret secret && MessageDigest.isEqual(key, secret.key);
    }

    @Override
    public int hashCode() {
        return ALGORITHM.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
