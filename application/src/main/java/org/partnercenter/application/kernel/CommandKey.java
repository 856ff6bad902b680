package org.partnercenter.application.kernel;

import java.time.Duration;
import java.util.Objects;

/**
 * What makes a repeat of a command recognisable. Scoped to the calling party and the operation.
 *
 * @param value    at most 255 characters
 * @param life     how long a repeat is recognised, in real time
 * @param keepsAll whether refusals and grants without effect are kept for repeats, too; else such a command leaves the key free
 */
public record CommandKey(String value, Duration life, boolean keepsAll) {

    public static final int MAX_LENGTH = 255;
    private static final Duration GIVEN = Duration.ofDays(30);
    private static final Duration SIGNATURE = Duration.ofMinutes(31);

    public CommandKey {
        Objects.requireNonNull(life, "life");
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a key has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** A key the sender chose: an {@code Idempotency-Key}, a message id. */
    public static CommandKey given(String value) {
        return new CommandKey(value, GIVEN, true);
    }

    /**
     * The key of a row of a file. What brought about nothing leaves it free, so that the same rows can be dropped again, or the
     * corrected ones under the same references, once what stood in the way is gone.
     */
    public static CommandKey ofRow(String value) {
        return new CommandKey(value, GIVEN, false);
    }

    /** The key of a signed request without one, because clients send the identical signed request again by themselves. */
    public static CommandKey ofSignature(String accessKey, String signature) {
        return new CommandKey("signature:" + accessKey + ":" + signature, SIGNATURE, true);
    }
}
