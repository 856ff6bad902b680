package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.CommonRefusal;
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
     * @param field name of the parameter, for the refusal
     * @param raw   as sent, or null
     */
    public static Decision<CodeFilter> read(String field, String raw) {
        if (raw == null || raw.isEmpty()) {
            return Decision.granted(none());
        }
        if (Plain.length(raw) > Codes.MAX) {
            return Decision.refused(CatalogRefusal.TYPE_CODE_FILTER_TOO_LONG.refusal("limit", Codes.MAX));
        }
        if (!Plain.is(raw)) {
            return Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", field));
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
