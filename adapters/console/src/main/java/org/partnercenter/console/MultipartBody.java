package org.partnercenter.console;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form with files, read part by part as it comes: nothing but the end of a part is looked for, and no part is held in memory. */
final class MultipartBody {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)multipart/form-data;.*boundary=\"?([^\";]{1,70})\"?.*");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:.*[; ]name=\"([^\"]*)\".*");
    private static final Pattern FILE = Pattern.compile("(?i)content-disposition:.*filename=\"([^\"]*)\".*");
    private static final int LONGEST_HEAD = 8_192;

    /** @param file its name, without folders; empty if it is a field */
    record Part(String name, Optional<String> file, InputStream content) {

        String text(int most) throws IOException {
            return new String(content.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    private final InputStream in;
    private final byte[] end;
    private Content open;
    private boolean last;

    private MultipartBody(InputStream in, String boundary) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.end = ("\r\n--" + boundary).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Forms.Unreadable if it is no such form */
    static MultipartBody of(String type, InputStream in) throws IOException {
        var boundary = BOUNDARY.matcher(type);
        if (!boundary.matches()) {
            throw new Forms.Unreadable();
        }
        var body = new MultipartBody(in, boundary.group(1));
        body.expect("--" + boundary.group(1));
        return body;
    }

    private void expect(String text) throws IOException {
        if (!text.equals(new String(in.readNBytes(text.length()), StandardCharsets.UTF_8))) {
            throw new Forms.Unreadable();
        }
    }

    /** The next part; what was not read of the one before is passed over. Empty at the end. */
    Optional<Part> next() throws IOException {
        if (open != null) {
            open.transferTo(OutputStream.nullOutputStream());
        }
        if (last || in.read() != '\r' || in.read() != '\n') {
            return Optional.empty();
        }
        var head = head();
        var name = NAME.matcher(head);
        var file = FILE.matcher(head);
        open = new Content();
        return Optional.of(new Part(name.matches() ? name.group(1) : "", file.matches() ? Optional.of(bare(file.group(1))) : Optional.empty(), open));
    }

    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The line that says what it is. */
    private String head() throws IOException {
        var told = "";
        int read = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            read += line.length();
            if (read > LONGEST_HEAD) {
                throw new Forms.Unreadable();
            }
            if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
                told = line;
            }
        }
        return told;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\r'; c = in.read()) {
            if (c < 0 || line.size() > LONGEST_HEAD) {
                throw new Forms.Unreadable();
            }
            line.write(c);
        }
        if (in.read() != '\n') {
            throw new Forms.Unreadable();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Ends where the boundary begins. */
    private final class Content extends InputStream {
        private boolean ended;

        @Override
        public int read() throws IOException {
            if (ended) {
                return -1;
            }
            int c = in.read();
            if (c < 0) {
                throw new Forms.Unreadable();
            }
            return c == '\r' && isEnd() ? finish() : c;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = 0;
            for (int c = count < most ? read() : -1; c >= 0; c = count < most ? read() : -1) {
                bytes[from + count++] = (byte) c;
            }
            return count == 0 && most > 0 ? -1 : count;
        }

        private boolean isEnd() throws IOException {
            in.mark(end.length);
            var ahead = in.readNBytes(end.length - 1);
            for (int i = 0; i < end.length - 1; i++) {
                if (i >= ahead.length || ahead[i] != end[i + 1]) {
                    in.reset();
                    return false;
                }
            }
            return true;
        }

        private int finish() throws IOException {
            ended = true;
            in.mark(2);
            if (in.read() == '-' && in.read() == '-') {
                last = true;
            } else {
                in.reset();
            }
            return -1;
        }
    }
}
