package org.partnercenter.domain.catalog;

/** A product as somebody wrote it down; any part may be null or wrong. */
public record ProductDraft(String id, String serviceTypeCode, String nameZh, String nameEn) {

    static final int MAX_NAME = 200;

    void check(DraftCheck check) {
        check.id(id, "id");
        check.code(serviceTypeCode, "service_type_code", ServiceTypeCode.isValid(serviceTypeCode),
                CatalogRefusal.SERVICE_TYPE_CODE_MALFORMED);
        check.required(nameZh, "name_zh", MAX_NAME);
        check.optional(nameEn, "name_en", MAX_NAME);
    }

    Product checked() {
        return new Product(id, new ServiceTypeCode(serviceTypeCode), new Names(nameZh, DraftCheck.given(nameEn)));
    }
}
