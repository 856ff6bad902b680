package org.partnercenter.concurrency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One connection to the server, down to the bytes, so that it can be cut wherever one likes. Not thread-safe. */
public final class Line implements AutoCloseable {

    /** What came back. */
    public record Answer(int status, Map<String, String> headers, JsonNode body) {

        public boolean replayed() {
            return "true".equals(headers.get("idempotency-replayed"));
        }

        public String code() {
            return body.path("error_code").asText();
        }
    }

    private static final int PATIENCE_MILLIS = 60_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address;
    private Socket socket;
    private InputStream in;

    public Line(URI address) {
        this.address = address;
    }

    public String authority() {
        return address.getAuthority();
    }

    /** Sends the request and waits for its answer. A connection that the server closed while it was idle is opened anew. */
    public Answer send(Key.Signed request) throws IOException {
        boolean used = socket != null;
        try {
            write(request);
            return read();
        } catch (IOException closed) {
            close();
            if (!used) {
                throw closed;
            }
            write(request);
            return read();
        }
    }

    public void write(Key.Signed request) throws IOException {
        open();
        socket.getOutputStream().write(request.bytes());
    }

    /** Sends all of it and hangs up without waiting for the answer. */
    public void cutBeforeTheAnswer(Key.Signed request) throws IOException {
        write(request);
        close();
    }

    /** Hangs up in the middle of the body. */
    public void cutInTheBody(Key.Signed request) throws IOException {
        open();
        var bytes = request.bytes();
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int body = text.indexOf("\r\n\r\n") + 4;
        socket.getOutputStream().write(Arrays.copyOf(bytes, (body + bytes.length) / 2));
        close();
    }

    Answer read() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var pair = line.split(":", 2);
            headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1].strip());
        }
        var body = body(headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Answer(status, headers, body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            var all = new ByteArrayOutputStream();
            for (int size = size(); size > 0; size = size()) {
                all.write(exactly(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ended early");
        }
        return bytes;
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection ended");
            }
            text.append((char) c);
        }
        return text.toString().strip();
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
