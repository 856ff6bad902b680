package org.partnercenter.domain.kernel;

/** Checks that the value types of the kernel share. */
final class Text {

    static final int MAX_ID = 64;

    private Text() {
    }

    static String id(String value, String what) {
        if (!isId(value)) {
            throw new IllegalArgumentException(what + " is 1 to " + MAX_ID + " visible characters");
        }
        return value;
    }

    static boolean isId(String value) {
        return value != null && !value.isEmpty() && value.length() <= MAX_ID
                && value.chars().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
    }
}
