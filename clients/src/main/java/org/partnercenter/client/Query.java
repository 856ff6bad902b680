package org.partnercenter.client;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a question is asked by. Each operation has a class of its own, whose methods set what it knows. */
public abstract class Query {

    static final Query NOTHING = new Query() {
    };

    private final Map<String, List<String>> values = new TreeMap<>();

    /** Sets a parameter anew; null takes it away, and of a list each value is sent. */
    final void set(String name, Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value instanceof Collection<?> many ? many.stream().map(String::valueOf).sorted().toList() : List.of(String.valueOf(value)));
        }
    }

    /** Encoded, in the order in which it is signed. */
    final String encoded(boolean dryRun) {
        var all = new TreeMap<>(values);
        if (dryRun) {
            all.put("dry_run", List.of("true"));
        }
        return all.entrySet().stream().flatMap(each -> each.getValue().stream()
                .map(value -> Access.encoded(each.getKey()) + "=" + Access.encoded(value))).collect(Collectors.joining("&"));
    }
}
