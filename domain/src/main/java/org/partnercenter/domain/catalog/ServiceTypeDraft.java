package org.partnercenter.domain.catalog;

/** A service type as somebody wrote it down; any part may be null or wrong. */
public record ServiceTypeDraft(String code, String abbreviation, String nameZh, String nameEn) {

    static final int MAX_NAME = 200;
    static final int MAX_ABBREVIATION = 64;

    void check(DraftCheck check) {
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
