package org.partnercenter.rest.signature;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-escapes of request targets. A plus sign is a plus sign, never a space: no client writes one for a space. */
public final class PercentEncoding {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final String UNRESERVED = "-_.~";

    private PercentEncoding() {
    }

    /** The text meant; empty if an escape is broken or the bytes are not UTF-8. */
    public static Optional<String> decode(String raw) {
        if (raw.indexOf('%') < 0) {
            return Optional.of(raw);
        }
        if (hasBrokenEscape(raw)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(raw))).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /**
     * Decodes once and escapes again in the one canonical way: all but letters, digits and {@code - _ . ~} as capital hex. A
     * broken escape is taken for a bare percent sign.
     */
    static String canonical(String raw) {
        return escaped(bytes(raw));
    }

    /** Escapes text: all but letters, digits and {@code - _ . ~} as capital hex of its UTF-8. */
    public static String encode(String text) {
        return escaped(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(byte[] bytes) {
        var text = new StringBuilder(bytes.length + 16);
        for (byte each : bytes) {
            int value = each & 0xFF;
            if (isUnreserved((char) value)) {
                text.append((char) value);
            } else {
                text.append('%').append(HEX[value >> 4]).append(HEX[value & 0xF]);
            }
        }
        return text.toString();
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
    }

    private static byte[] bytes(String raw) {
        var utf8 = raw.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(utf8.length);
        for (int i = 0; i < utf8.length; i++) {
            if (isEscape(utf8, i)) {
                out.write(Character.digit(utf8[i + 1], 16) << 4 | Character.digit(utf8[i + 2], 16));
                i += 2;
            } else {
                out.write(utf8[i]);
            }
        }
        return out.toByteArray();
    }

    private static boolean hasBrokenEscape(String raw) {
        var utf8 = raw.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '%' && !isEscape(utf8, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEscape(byte[] utf8, int at) {
        return utf8[at] == '%' && at + 2 < utf8.length && Character.digit(utf8[at + 1], 16) >= 0
                && Character.digit(utf8[at + 2], 16) >= 0;
    }
}
