package org.partnercenter.rest.kernel;

/** What text from outside may hold. */
final class WireText {

    private static final int SHOWN = 64;

    private WireText() {
    }

    /** Whether the text is whole characters, none of them the null character. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    static boolean isId(String text, int max) {
        return !text.isEmpty() && text.length() <= max && isStorable(text)
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c)
                        || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Enough of a harmless value to recognise it, fit to print. */
    static String shown(String value) {
        var text = new StringBuilder();
        value.codePoints().limit(SHOWN).forEach(c ->
                text.appendCodePoint(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c));
        return text.toString();
    }
}
