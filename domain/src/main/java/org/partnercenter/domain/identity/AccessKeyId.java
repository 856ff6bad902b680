package org.partnercenter.domain.identity;

import java.util.Objects;

/** Names an access key: 1 to 64 ASCII letters and digits. Public, unlike the secret that goes with it. */
public record AccessKeyId(String value) {

    public static final int MAX_LENGTH = 64;

    public AccessKeyId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an access key is 1 to " + MAX_LENGTH + " letters and digits");
        }
    }

    public static boolean isValid(String text) {
        Objects.requireNonNull(text, "text");
        return !text.isEmpty() && text.length() <= MAX_LENGTH && text.chars().allMatch(AccessKeyId::isLetterOrDigit);
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    @Override
    public String toString() {
        return value;
    }
}
