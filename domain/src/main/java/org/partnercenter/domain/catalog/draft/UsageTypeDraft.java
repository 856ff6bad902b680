package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.UsageType;

import java.util.Locale;

/** A usage type as somebody wrote it down; any part may be null or wrong. */
public record UsageTypeDraft(String code, String resourceTypeCode, String nameZh, String nameEn) implements EntryDraft {

    static final int MAX_NAME = 200;

    @Override
    public String key() {
        return code == null || resourceTypeCode == null ? null
                : (resourceTypeCode + " " + code).toLowerCase(Locale.ROOT);
    }

    @Override
    public void check(DraftCheck check) {
        check.code(code, "code", UsageType.isCode(code), CatalogRefusal.USAGE_TYPE_CODE_MALFORMED);
        check.code(resourceTypeCode, "resource_type_code", ResourceTypeCode.isValid(resourceTypeCode),
                CatalogRefusal.RESOURCE_TYPE_CODE_MALFORMED);
        check.required(nameZh, "name_zh", MAX_NAME);
        check.optional(nameEn, "name_en", MAX_NAME);
    }

    UsageType checked() {
        return new UsageType(code, new ResourceTypeCode(resourceTypeCode), new Names(nameZh, DraftCheck.given(nameEn)));
    }
}
