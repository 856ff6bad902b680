package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;

/** The language a list is asked for in (RES-10). */
public final class CatalogLanguage {

    private CatalogLanguage() {
    }

    /**
     * Reads the header {@code X-Language}.
     *
     * @param raw as sent, or null; absent or empty is Chinese
     */
    public static Decision<Language> read(String raw) {
        if (raw == null || raw.isEmpty()) {
            return Decision.granted(Language.ZH_CN);
        }
        for (var language : Language.values()) {
            if (language.code().equals(raw)) {
                return Decision.granted(language);
            }
        }
        return Decision.refused(CatalogRefusal.LANGUAGE_UNKNOWN.refusal());
    }
}
