package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceTypeCode;

import java.util.Locale;

/** A resource type as somebody wrote it down; any part may be null or wrong. */
public record ResourceTypeDraft(String code, String serviceTypeCode, String nameZh, String nameEn, String descriptionZh,
                                String descriptionEn) implements EntryDraft {

    static final int MAX_TEXT = 200;

    @Override
    public String key() {
        return code == null ? null : code.toLowerCase(Locale.ROOT);
    }

    @Override
    public void check(DraftCheck check) {
        check.code(code, "code", ResourceTypeCode.isValid(code), CatalogRefusal.RESOURCE_TYPE_CODE_MALFORMED);
        check.code(serviceTypeCode, "service_type_code", ServiceTypeCode.isValid(serviceTypeCode),
                CatalogRefusal.SERVICE_TYPE_CODE_MALFORMED);
        check.required(nameZh, "name_zh", MAX_TEXT);
        check.optional(nameEn, "name_en", MAX_TEXT);
        if (DraftCheck.given(descriptionEn).isPresent()) {
            check.required(descriptionZh, "description_zh", MAX_TEXT);
            check.optional(descriptionEn, "description_en", MAX_TEXT);
        } else {
            check.optional(descriptionZh, "description_zh", MAX_TEXT);
        }
    }

    ResourceType checked() {
        return new ResourceType(new ResourceTypeCode(code), new ServiceTypeCode(serviceTypeCode),
                new Names(nameZh, DraftCheck.given(nameEn)),
                DraftCheck.given(descriptionZh).map(zh -> new Names(zh, DraftCheck.given(descriptionEn))));
    }
}
