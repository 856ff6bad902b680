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
        if (value == null || value.isEmpty() || value.length() > MAX_ID) {
            return false;
        }
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (!isVisible(value.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Format characters are not: with them two texts that look alike would be two ids. */
    private static boolean isVisible(int c) {
        return c > ' ' && c < 127 || !Character.isISOControl(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
    }
}
