package org.partnercenter.rest.kernel;

import org.partnercenter.rest.signature.PercentEncoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The query of a request, decoded as the signature decodes it: a plus sign is a plus sign.
 *
 * @param byName      values in the order sent; a bare name has one empty value
 * @param undecodable raw names of parameters with a broken escape
 */
record Query(Map<String, List<String>> byName, List<String> undecodable) {

    static Query of(String raw) {
        var byName = new LinkedHashMap<String, List<String>>();
        var undecodable = new ArrayList<String>();
        for (var piece : raw == null ? new String[0] : raw.split("&")) {
            var pair = piece.split("=", 2);
            var name = PercentEncoding.decode(pair[0]);
            var value = PercentEncoding.decode(pair.length == 2 ? pair[1] : "");
            if (name.isEmpty() || value.isEmpty()) {
                undecodable.add(pair[0]);
            } else if (!piece.isEmpty()) {
                byName.computeIfAbsent(name.get(), any -> new ArrayList<>()).add(value.get());
            }
        }
        return new Query(byName, undecodable);
    }

    /** All values of the name; empty if it does not occur. */
    Optional<List<String>> values(String name) {
        return Optional.ofNullable(byName.get(name)).map(List::copyOf);
    }
}
