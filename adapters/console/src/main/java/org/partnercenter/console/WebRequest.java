package org.partnercenter.console;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser asks for.
 *
 * @param path    decoded
 * @param headers by names in lower case
 * @param peer    the address it came from
 * @param secure  whether it came over HTTPS
 * @param body    to be read once
 */
public record WebRequest(String method, String path, Map<String, List<String>> query, Map<String, String> headers,
                         Map<String, String> cookies, String peer, boolean secure, InputStream body) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    boolean isPost() {
        return method.equals("POST");
    }

    /** Whether a part of a page asks, and not the browser for a page of its own. */
    boolean isForPart() {
        return header("hx-request").isPresent();
    }

    /** Cookies and bodies are nobody's to print. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
