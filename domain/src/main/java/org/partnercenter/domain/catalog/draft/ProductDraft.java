package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ServiceTypeCode;

/** A product as somebody wrote it down; any part may be null or wrong. */
public record ProductDraft(String id, String serviceTypeCode, String nameZh, String nameEn) implements EntryDraft {

    static final int MAX_NAME = 200;

    @Override
    public String key() {
        return id;
    }

    @Override
    public void check(DraftCheck check) {
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
