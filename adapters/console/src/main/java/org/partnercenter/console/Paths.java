package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills paths of the API with what records hold. */
final class Paths {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z_]+)}");

    private Paths() {
    }

    static String fill(String path, JsonNode from) {
        return HOLE.matcher(path).replaceAll(hole -> Matcher.quoteReplacement(Asking.encode(from.path(hole.group(1)).asText(""))));
    }

    /** The path of one record. */
    static String ofRecord(String path, String id) {
        return path.replace("{key}", Asking.encode(id));
    }

    static boolean isHole(String path, String name) {
        return path.contains("{" + name + "}");
    }
}
