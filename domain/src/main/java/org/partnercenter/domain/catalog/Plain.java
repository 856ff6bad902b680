package org.partnercenter.domain.catalog;

/** Text as people write it: no control characters, no halves of characters. */
public final class Plain {

    private static final int SHOWN = 64;

    private Plain() {
    }

    public static boolean is(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c)
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Characters, not halves of them. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** As a fact of a refusal: short, and nothing that cannot be stored. */
    public static String shown(String text) {
        return text != null && is(text) && length(text) <= SHOWN ? text : "?";
    }
}
