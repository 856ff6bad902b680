package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.util.Locale;
import java.util.Optional;

/**
 * The fuzzy filter of the new list of service types (RES-05): the beginning, the end or any part of the name. Case does not
 * matter.
 *
 * @param part what the name has to contain, in lower case; empty = no filter
 */
public record NameFilter(Optional<String> part) {

    private static final int MAX = 128;

    public static NameFilter none() {
        return new NameFilter(Optional.empty());
    }

    /**
     * Reads a filter.
     *
     * @param raw as sent, or null; empty is no filter (COM-07)
     */
    public static Decision<NameFilter> read(String raw) {
        if (raw == null || raw.isEmpty()) {
            return Decision.granted(none());
        }
        if (Plain.length(raw) > MAX) {
            return Decision.refused(CatalogRefusal.SERVICE_NAME_FILTER_TOO_LONG.refusal("limit", MAX));
        }
        if (!Plain.is(raw)) {
            return Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "service_type_name"));
        }
        return Decision.granted(new NameFilter(Optional.of(raw.toLowerCase(Locale.ROOT))));
    }

    public boolean lets(String name) {
        return part.isEmpty() || name.toLowerCase(Locale.ROOT).contains(part.get());
    }
}
