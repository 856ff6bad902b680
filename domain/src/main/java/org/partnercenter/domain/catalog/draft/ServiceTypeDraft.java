package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;

import java.util.Locale;

/** A service type as somebody wrote it down; any part may be null or wrong. */
public record ServiceTypeDraft(String code, String abbreviation, String nameZh, String nameEn) implements EntryDraft {

    static final int MAX_NAME = 200;
    static final int MAX_ABBREVIATION = 64;

    @Override
    public String key() {
        return code == null ? null : code.toLowerCase(Locale.ROOT);
    }

    @Override
    public void check(DraftCheck check) {
        check.code(code, "code", ServiceTypeCode.isValid(code), CatalogRefusal.SERVICE_TYPE_CODE_MALFORMED);
        check.optional(abbreviation, "abbreviation", MAX_ABBREVIATION);
        check.required(nameZh, "name_zh", MAX_NAME);
        check.optional(nameEn, "name_en", MAX_NAME);
    }

    ServiceType checked() {
        return new ServiceType(new ServiceTypeCode(code), DraftCheck.given(abbreviation),
                new Names(nameZh, DraftCheck.given(nameEn)));
    }
}
