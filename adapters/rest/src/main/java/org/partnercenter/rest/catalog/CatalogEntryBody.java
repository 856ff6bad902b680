package org.partnercenter.rest.catalog;

import org.partnercenter.domain.catalog.draft.CatalogEntryDraft;

import java.util.HashMap;
import java.util.Map;

/** One entry; which of the fields it has is told by its kind. */
record CatalogEntryBody(String kind, String code, String id, String nameZh, String nameEn, String abbreviation,
                        String descriptionZh, String descriptionEn, String serviceTypeCode, String resourceTypeCode,
                        Long measureId, Long measureType, Long refMeasureId, Long conversionRatio, String provinceCode,
                        String cityCode) {

    CatalogEntryDraft draft() {
        var fields = new HashMap<String, String>();
        fields.put("code", code);
        fields.put("id", id);
        fields.put("name_zh", nameZh);
        fields.put("name_en", nameEn);
        fields.put("abbreviation", abbreviation);
        fields.put("description_zh", descriptionZh);
        fields.put("description_en", descriptionEn);
        fields.put("service_type_code", serviceTypeCode);
        fields.put("resource_type_code", resourceTypeCode);
        fields.put("province_code", provinceCode);
        fields.put("city_code", cityCode);
        number(fields, "measure_id", measureId);
        number(fields, "measure_type", measureType);
        number(fields, "ref_measure_id", refMeasureId);
        number(fields, "conversion_ratio", conversionRatio);
        return new CatalogEntryDraft(kind, fields);
    }

    private static void number(Map<String, String> fields, String name, Long value) {
        fields.put(name, value == null ? null : value.toString());
    }
}
