package org.partnercenter.rest.signature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request as it stood on the wire: nothing decoded, header names in lower case. */
public final class SignedRequest {

    private final String method;
    private final String rawPath;
    private final String rawQuery;
    private final Map<String, String> headers;
    private final byte[] body;

    private SignedRequest(String method, String rawPath, String rawQuery, Map<String, String> headers, byte[] body) {
        this.method = method;
        this.rawPath = rawPath;
        this.rawQuery = rawQuery;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Takes a request.
     *
     * @param rawQuery null if there is none
     * @param headers  names in any case; several values of one name count as one, joined by commas
     * @param body     after any transfer coding was removed
     */
    public static SignedRequest of(String method, String rawPath, String rawQuery, Map<String, List<String>> headers,
                                   byte[] body) {
        var lower = new HashMap<String, String>();
        headers.forEach((name, values) -> lower.merge(name.toLowerCase(Locale.ROOT), String.join(",", values),
                (one, other) -> one + "," + other));
        return new SignedRequest(method, rawPath == null ? "" : rawPath, rawQuery == null ? "" : rawQuery,
                Map.copyOf(lower), body.clone());
    }

    String method() {
        return method;
    }

    String rawPath() {
        return rawPath;
    }

    String rawQuery() {
        return rawQuery;
    }

    byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    /** The value of a header. @param name in lower case */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
