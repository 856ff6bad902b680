package org.partnercenter.console;

import java.util.Map;

/**
 * The house's own API, asked without a network between: the same operations, answers, rules and traces. Lent by whoever puts the house
 * together.
 */
@FunctionalInterface
public interface Api {

    /**
     * One request.
     *
     * @param path    with its query, encoded
     * @param headers by name
     * @param body    JSON; empty for none
     * @param peer    the address of who is behind it
     */
    record Call(String method, String path, Map<String, String> headers, byte[] body, String peer) {

        /** Headers and bodies are nobody's to print. */
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    void call(Call call, WebOutput out);
}
