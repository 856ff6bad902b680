package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.Decision;

import java.util.Optional;

/**
 * The filter of the old lists (RES-02). Absent or empty there is none. Any other text is one, also a pair of quotation marks
 * and the word {@code null}: they are codes nothing has, and are not taken for a missing value.
 *
 * @param key the code in lower case
 */
public record CodeFilter(Optional<String> key) {

    public static CodeFilter none() {
        return new CodeFilter(Optional.empty());
    }

    /**
     * Reads a filter.
     *
     * @param raw as sent, or null
     */
    public static Decision<CodeFilter> read(String raw) {
        if (raw == null || raw.isEmpty()) {
            return Decision.granted(none());
        }
        if (raw.length() > Codes.MAX) {
            return Decision.refused(CatalogRefusal.TYPE_CODE_FILTER_TOO_LONG.refusal("max", Codes.MAX));
        }
        return Decision.granted(new CodeFilter(Optional.of(Codes.key(raw))));
    }

    public boolean lets(ServiceType type) {
        return key.isEmpty() || key.get().equals(type.code().key());
    }

    public boolean lets(ResourceType type) {
        return key.isEmpty() || key.get().equals(type.code().key());
    }
}
