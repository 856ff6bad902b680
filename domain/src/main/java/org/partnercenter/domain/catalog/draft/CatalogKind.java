package org.partnercenter.domain.catalog.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The kinds of entries, as a column of a file names them. In their order each kind refers to those before it only: whoever
 * takes entries in this order never meets one before what it needs.
 */
public enum CatalogKind {
    SERVICE_TYPE("云服务类型", Set.of("code", "abbreviation", "name_zh", "name_en"), draft -> new CatalogDraft(List.of(
            new ServiceTypeDraft(draft.text("code"), draft.text("abbreviation"), draft.text("name_zh"), draft.text("name_en"))),
            null, null)),
    RESOURCE_TYPE("资源类型", Set.of("code", "service_type_code", "name_zh", "name_en", "description_zh", "description_en"),
            draft -> new CatalogDraft(null, List.of(new ResourceTypeDraft(draft.text("code"), draft.text("service_type_code"),
                    draft.text("name_zh"), draft.text("name_en"), draft.text("description_zh"), draft.text("description_en"))),
                    null)),
    PRODUCT("产品", Set.of("id", "service_type_code", "name_zh", "name_en"), draft -> new CatalogDraft(null, null, List.of(
            new ProductDraft(draft.text("id"), draft.text("service_type_code"), draft.text("name_zh"), draft.text("name_en"))))),
    USAGE_TYPE("使用量类型", Set.of("code", "resource_type_code", "name_zh", "name_en"), draft -> CatalogDraft.of(List.of(
            new UsageTypeDraft(draft.text("code"), draft.text("resource_type_code"), draft.text("name_zh"),
                    draft.text("name_en"))))),
    MEASURE("度量单位", Set.of("measure_id", "measure_type", "name_zh", "name_en", "abbreviation"), draft ->
            CatalogDraft.of(new MeasuresDraft(List.of(new MeasureUnitDraft(draft.number("measure_id"),
                    draft.number("measure_type"), draft.text("name_zh"), draft.text("name_en"), draft.text("abbreviation"))),
                    null))),
    CONVERSION("度量单位进制", Set.of("measure_id", "ref_measure_id", "conversion_ratio"), draft ->
            CatalogDraft.of(new MeasuresDraft(null, List.of(new ConversionDraft(draft.number("measure_id"),
                    draft.number("ref_measure_id"), draft.number("conversion_ratio")))))),
    PROVINCE("省份", Set.of("code", "name_zh", "name_en"), draft ->
            CatalogDraft.of(new PlacesDraft(List.of(draft.place(null)), null, null))),
    CITY("城市", Set.of("code", "province_code", "name_zh", "name_en"), draft ->
            CatalogDraft.of(new PlacesDraft(null, List.of(draft.place("province_code")), null))),
    COUNTY("区县", Set.of("code", "city_code", "name_zh", "name_en"), draft ->
            CatalogDraft.of(new PlacesDraft(null, null, List.of(draft.place("city_code")))));

    private final String chinese;
    private final Set<String> fields;
    private final Function<CatalogEntryDraft, CatalogDraft> draft;

    CatalogKind(String chinese, Set<String> fields, Function<CatalogEntryDraft, CatalogDraft> draft) {
        this.chinese = chinese;
        this.fields = fields;
        this.draft = draft;
    }

    /** The kind of that name, in English whatever its case, or in Chinese. */
    public static Optional<CatalogKind> named(String name) {
        for (var kind : values()) {
            if (kind.name().equalsIgnoreCase(name) || kind.chinese.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    CatalogDraft alone(CatalogEntryDraft entry) {
        return draft.apply(entry);
    }
}
