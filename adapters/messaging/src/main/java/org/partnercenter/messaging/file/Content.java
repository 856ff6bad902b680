package org.partnercenter.messaging.file;

import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the bytes of a file tell, read once and never all in memory.
 *
 * @param digest  SHA-256, in lower-case hex
 * @param charset UTF-8 or GB18030
 */
record Content(String digest, Charset charset) {

    static final long MAX_BYTES = 1L << 30;
    static final int MAX_LINE = 1 << 20;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    /** @throws IOException if it cannot be read */
    static Decision<Content> of(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MAX_BYTES) {
            return Decision.refused(FileRefusal.FILE_TOO_LARGE.refusal("limit", MAX_BYTES));
        }
        if (size == 0) {
            return Decision.refused(FileRefusal.FILE_EMPTY.refusal());
        }
        var digest = sha256();
        var utf8 = new Decoding(StandardCharsets.UTF_8);
        var chinese = new Decoding(GB18030);
        var lines = new Lines();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                lines.add(buffer, read);
                if (lines.isTooLong()) {
                    return Decision.refused(FileRefusal.LINE_TOO_LONG.refusal("line", lines.number()).with("limit", MAX_LINE));
                }
                utf8.add(buffer, read);
                chinese.add(buffer, read);
            }
        }
        utf8.end();
        chinese.end();
        if (lines.holdsNull() || !utf8.fits() && !chinese.fits()) {
            return Decision.refused(FileRefusal.FILE_ENCODING_UNKNOWN.refusal());
        }
        return Decision.granted(new Content(HexFormat.of().formatHex(digest.digest()),
                utf8.fits() ? StandardCharsets.UTF_8 : GB18030));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Counts lines and their bytes. No text holds a null character; UTF-16 is full of them. */
    private static final class Lines {

        private int number = 1;
        private int length;
        private boolean tooLong;
        private boolean holdsNull;

        void add(byte[] bytes, int count) {
            for (int i = 0; i < count && !tooLong; i++) {
                holdsNull |= bytes[i] == 0;
                if (bytes[i] == '\n') {
                    number++;
                    length = 0;
                } else {
                    tooLong = ++length > MAX_LINE;
                }
            }
        }

        boolean isTooLong() {
            return tooLong;
        }

        boolean holdsNull() {
            return holdsNull;
        }

        int number() {
            return number;
        }
    }

    /** Whether bytes that come in pieces are text in one charset. */
    private static final class Decoding {

        private final CharsetDecoder decoder;
        private final CharBuffer out = CharBuffer.allocate(BUFFER * 2);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private boolean fits = true;

        Decoding(Charset charset) {
            decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void add(byte[] bytes, int count) {
            if (fits) {
                var in = ByteBuffer.allocate(rest.remaining() + count).put(rest).put(bytes, 0, count).flip();
                out.clear();
                fits = !decoder.decode(in, out, false).isError();
                rest = in;
            }
        }

        void end() {
            if (fits) {
                out.clear();
                fits = !decoder.decode(rest, out, true).isError() && !rest.hasRemaining();
            }
        }

        boolean fits() {
            return fits;
        }
    }
}
