package org.partnercenter.client;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What can be said beside path and body. A value.
 *
 * @param key      the idempotency key of a command: the same again gives the same answer, and does nothing twice
 * @param code     the verification code that some commands want
 */
public record Ask(Map<String, String> query, Optional<String> key, Optional<String> code) {

    public static final Ask NOTHING = new Ask(Map.of(), Optional.empty(), Optional.empty());

    public Ask {
        query = Map.copyOf(query);
    }

    public static Ask query(String name, Object value) {
        return NOTHING.and(name, value);
    }

    /** The command only asks what it would be answered. */
    public static Ask dryRun() {
        return query("dry_run", true);
    }

    public static Ask key(String key) {
        return new Ask(Map.of(), Optional.of(key), Optional.empty());
    }

    public Ask and(String name, Object value) {
        var more = new TreeMap<>(query);
        more.put(name, String.valueOf(value));
        return new Ask(more, key, code);
    }

    public Ask withCode(String verificationCode) {
        return new Ask(query, key, Optional.of(verificationCode));
    }
}
