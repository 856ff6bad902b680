package org.partnercenter.domain.catalog.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.Conversion;
import org.partnercenter.domain.catalog.MeasureUnit;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.Place;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CatalogEntryDraftTest {

    private static final Map<CatalogKind, Map<String, String>> COMPLETE = new EnumMap<>(Map.of(
            CatalogKind.SERVICE_TYPE, fields("code=hws.service.type.a", "name_zh=名", "name_en=Name", "abbreviation=A"),
            CatalogKind.RESOURCE_TYPE, fields("code=hws.resource.type.a", "service_type_code=hws.service.type.a", "name_zh=名",
                    "name_en=Name", "description_zh=述", "description_en=Description"),
            CatalogKind.PRODUCT, fields("id=p-1", "service_type_code=hws.service.type.a", "name_zh=名", "name_en=Name"),
            CatalogKind.USAGE_TYPE, fields("code=Duration", "resource_type_code=hws.resource.type.a", "name_zh=名", "name_en=Name"),
            CatalogKind.MEASURE, fields("measure_id=10", "measure_type=3", "name_zh=名", "name_en=Name", "abbreviation=G"),
            CatalogKind.CONVERSION, fields("measure_id=10", "ref_measure_id=11", "conversion_ratio=1024"),
            CatalogKind.PROVINCE, fields("code=CN-13", "name_zh=名", "name_en=Name"),
            CatalogKind.CITY, fields("code=CN-13-006", "province_code=CN-13", "name_zh=名", "name_en=Name"),
            CatalogKind.COUNTY, fields("code=CN-13-006-006", "city_code=CN-13-006", "name_zh=名", "name_en=Name")));

    private static Map<String, String> fields(String... pairs) {
        var fields = new HashMap<String, String>();
        List.of(pairs).forEach(pair -> fields.put(pair.split("=")[0], pair.split("=")[1]));
        return fields;
    }

    private static List<String> faults(CatalogEntryDraft draft) {
        return draft.checked().refusals().stream().map(refusal -> refusal.reason() + " " + refusal.facts().get("field"))
                .toList();
    }

    private static CatalogEntryDraft with(CatalogKind kind, String field, String value) {
        var fields = new HashMap<>(COMPLETE.get(kind));
        fields.put(field, value);
        return new CatalogEntryDraft(kind.name(), fields);
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_takes_all_of_its_fields_and_no_other(CatalogKind kind) {
        assertThat(faults(new CatalogEntryDraft(kind.name(), COMPLETE.get(kind)))).isEmpty();
        COMPLETE.values().stream().flatMap(fields -> fields.entrySet().stream())
                .filter(field -> !COMPLETE.get(kind).containsKey(field.getKey())).distinct().forEach(field ->
                        assertThat(with(kind, field.getKey(), field.getValue()).checked().refusals())
                                .as(field.getKey()).singleElement().satisfies(refusal -> {
                                    assertThat(refusal.is(CatalogRefusal.CATALOG_FIELD_OF_OTHER_KIND)).isTrue();
                                    assertThat(refusal.facts()).containsEntry("field", field.getKey());
                                }));
    }

    @ParameterizedTest
    @EnumSource
    void every_fault_is_told_in_the_words_of_a_row(CatalogKind kind) {
        var empty = new CatalogEntryDraft(kind.name(), Map.of());

        assertThat(empty.checked().refusals()).isNotEmpty().extracting(refusal -> refusal.facts().get("field"))
                .allSatisfy(field -> assertThat(COMPLETE.get(kind)).containsKey(field));
    }

    @Test
    @Tag("COM-13")
    void a_kind_is_named_in_english_or_chinese() {
        assertThat(CatalogKind.named("Service_Type")).contains(CatalogKind.SERVICE_TYPE);
        assertThat(CatalogKind.named("度量单位进制")).contains(CatalogKind.CONVERSION);
        assertThat(CatalogKind.named("")).isEmpty();
        assertThat(faults(new CatalogEntryDraft(null, Map.of()))).containsExactly("FIELD_MISSING kind");
        assertThat(faults(new CatalogEntryDraft("", Map.of()))).containsExactly("FIELD_MISSING kind");
        assertThat(new CatalogEntryDraft("country", Map.of()).checked().refusals()).extracting(Refusal::reason)
                .containsExactly(CatalogRefusal.CATALOG_KIND_UNKNOWN.name());
    }

    @Test
    void an_entry_becomes_what_it_says() {
        var unit = new CatalogEntryDraft("measure", COMPLETE.get(CatalogKind.MEASURE)).checked().orThrow();
        var conversion = new CatalogEntryDraft("conversion", COMPLETE.get(CatalogKind.CONVERSION)).checked().orThrow();
        var county = new CatalogEntryDraft("区县", COMPLETE.get(CatalogKind.COUNTY)).checked().orThrow();

        assertThat(unit.measures().units()).containsExactly(new MeasureUnit(10, 3, Names.of("名", "Name"), Optional.of("G")));
        assertThat(conversion.measures().conversions()).containsExactly(new Conversion(10, 11, 1024));
        assertThat(county.places().all()).containsExactly(new Place(Place.Level.COUNTY, "CN-13-006-006",
                Optional.of("CN-13-006"), Names.of("名", "Name")));
        assertThat(county.offers().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @Tag("RES-07")
    @CsvSource({"MEASURE,measure_id,-1,FIELD_INVALID", "MEASURE,measure_id,2147483648,FIELD_INVALID",
            "MEASURE,measure_type,0,FIELD_INVALID", "MEASURE,measure_type,x,FIELD_INVALID",
            "CONVERSION,conversion_ratio,0,FIELD_INVALID", "CONVERSION,conversion_ratio,1.5,FIELD_INVALID",
            "CONVERSION,conversion_ratio,99999999999999999999,FIELD_INVALID",
            "CONVERSION,ref_measure_id,10,CONVERSION_TO_ITSELF",
            "USAGE_TYPE,code,a b,USAGE_TYPE_CODE_MALFORMED",
            "USAGE_TYPE,resource_type_code,vm,RESOURCE_TYPE_CODE_MALFORMED",
            "PROVINCE,code,a b,ID_MALFORMED"})
    void a_value_that_is_none_is_refused_once(CatalogKind kind, String field, String value, String reason) {
        assertThat(faults(with(kind, field, value))).containsExactly(reason + " " + field);
    }

    @Test
    void texts_have_their_limits() {
        assertThat(faults(with(CatalogKind.MEASURE, "name_zh", "x".repeat(129)))).containsExactly("FIELD_TOO_LONG name_zh");
        assertThat(faults(with(CatalogKind.MEASURE, "abbreviation", "x".repeat(65))))
                .containsExactly("FIELD_TOO_LONG abbreviation");
        assertThat(faults(with(CatalogKind.CITY, "name_en", "x".repeat(101)))).containsExactly("FIELD_TOO_LONG name_en");
        assertThat(faults(with(CatalogKind.CITY, "code", "x".repeat(41)))).containsExactly("FIELD_TOO_LONG code");
        assertThat(faults(with(CatalogKind.CITY, "code", "x".repeat(40)))).isEmpty();
    }

    @Test
    void a_list_of_any_kind_tells_what_comes_twice_and_what_is_none() {
        var place = new PlaceDraft("CN-13", null, "河北省", null);
        var unit = new MeasureUnitDraft(10L, 3L, "GB", null, null);
        var conversion = new ConversionDraft(10L, 11L, 1024L);
        var draft = new CatalogDraft(null, null, null,
                List.of(new UsageTypeDraft("Duration", "hws.resource.type.a", "时长", null),
                        new UsageTypeDraft("DURATION", "HWS.resource.type.a", "时长", null)),
                new MeasuresDraft(List.of(unit, unit), List.of(conversion, conversion)),
                new PlacesDraft(Arrays.asList(place, null, place), null, null));

        assertThat(draft.checked().refusals()).extracting(refusal -> refusal.reason() + " " + refusal.facts().get("field"))
                .containsExactly("ITEM_TWICE usage_types[1]", "ITEM_TWICE measures[1]", "ITEM_TWICE conversions[1]",
                        "FIELD_MISSING provinces[1]", "ITEM_TWICE provinces[2]");
    }
}
