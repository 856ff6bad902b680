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
                && value.codePoints().allMatch(Text::isVisible);
    }

    /** Format characters are not: with them two texts that look alike would be two ids. */
    private static boolean isVisible(int c) {
        return !Character.isISOControl(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
