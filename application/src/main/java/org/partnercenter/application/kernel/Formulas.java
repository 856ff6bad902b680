package org.partnercenter.application.kernel;

/** Keeps spreadsheets from taking a text for a formula: texts in cells come from strangers. */
public final class Formulas {

    private static final String BEGINNINGS = "=+-@＝＋－＠";

    private Formulas() {
    }

    /**
     * The text as a cell may hold it: with an apostrophe before what begins like a formula, blanks and invisible characters in front of
     * it passed over, for some programs pass over them too.
     */
    public static String defused(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    private static boolean isDangerous(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\r' || c == '\n' || BEGINNINGS.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }
}
