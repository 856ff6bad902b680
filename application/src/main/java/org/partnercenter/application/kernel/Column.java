package org.partnercenter.application.kernel;

/**
 * One column of a kind of files.
 *
 * @param name     its header in English, and its name in a JSON line
 * @param chinese  its header in Chinese
 * @param required whether a file must have it; whether a row must fill it is the command's business
 * @param field    the field of the command's body it fills
 */
public record Column(String name, String chinese, Type type, boolean required, String field) {

    /** How the text of a cell becomes a value of the body. */
    public enum Type {
        /** As it is. */
        TEXT,
        /** A plain decimal: digits, and a point before the fraction. */
        AMOUNT,
        /** An instant with Z, or {@code yyyy-MM-dd[ HH:mm:ss]} in the site's zone; a day alone means its first second. */
        FROM,
        /** The same; a day alone means its last second, for both ends of a validity belong to it. */
        UNTIL,
        /** true or false, yes or no, 是 or 否. */
        FLAG,
        /** Several texts with semicolons between them. */
        LIST,
        /** The only element of a list. */
        ONLY
    }

    public static Column required(String name, String chinese, Type type) {
        return new Column(name, chinese, type, true, name);
    }

    public static Column optional(String name, String chinese, Type type) {
        return new Column(name, chinese, type, false, name);
    }

    /** The same column, filling another field of the body. */
    public Column into(String other) {
        return new Column(name, chinese, type, required, other);
    }
}
