package org.partnercenter.domain.catalog;

import java.util.Locale;
import java.util.regex.Pattern;

/** What both kinds of codes share: their shape, and that case does not tell two of them apart (RES-08). */
final class Codes {

    static final int MAX = 64;

    static final Pattern SERVICE = shape("service");
    static final Pattern RESOURCE = shape("resource");

    private Codes() {
    }

    private static Pattern shape(String family) {
        return Pattern.compile("hws\\." + family + "\\.type(\\.[a-z0-9]+([_-][a-z0-9]+)*)+", Pattern.CASE_INSENSITIVE);
    }

    static boolean has(Pattern shape, String text) {
        return text != null && text.length() <= MAX && shape.matcher(text).matches();
    }

    static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
