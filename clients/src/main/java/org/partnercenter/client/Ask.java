package org.partnercenter.client;

import java.util.Optional;

/**
 * How a command is brought. A value.
 *
 * @param dryRun only asks what would be answered
 * @param key    the idempotency key: the same again gives the same answer, and does nothing twice
 * @param code   the verification code that some commands want
 */
public record Ask(boolean dryRun, Optional<String> key, Optional<String> code) {

    public static final Ask NOTHING = new Ask(false, Optional.empty(), Optional.empty());

    public static Ask onlyAsking() {
        return new Ask(true, Optional.empty(), Optional.empty());
    }

    public static Ask key(String key) {
        return new Ask(false, Optional.of(key), Optional.empty());
    }

    public Ask withCode(String verificationCode) {
        return new Ask(dryRun, key, Optional.of(verificationCode));
    }
}
