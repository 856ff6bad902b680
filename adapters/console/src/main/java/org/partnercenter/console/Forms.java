package org.partnercenter.console;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a form sent. */
final class Forms {

    private static final int MOST = 1 << 20;

    private Forms() {
    }

    /** @throws Unreadable if it is too large, or not a form */
    static Map<String, List<String>> read(InputStream body) {
        try {
            var bytes = body.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new Unreadable();
            }
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException brokenOff) {
            throw new Unreadable();
        }
    }

    /** @throws Unreadable if it is not encoded as it has to be */
    static Map<String, List<String>> parse(String text) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int end = pair.indexOf('=');
                all.computeIfAbsent(decode(end < 0 ? pair : pair.substring(0, end)), name -> new ArrayList<>())
                        .add(end < 0 ? "" : decode(pair.substring(end + 1)));
            }
        }
        return all;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Unreadable();
        }
    }

    /** What no browser sends. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
