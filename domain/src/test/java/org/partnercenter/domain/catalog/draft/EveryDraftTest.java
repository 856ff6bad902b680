package org.partnercenter.domain.catalog.draft;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Of every kind of draft: nothing at all, too much, and the same twice. */
class EveryDraftTest {

    private static final String LONG = "名".repeat(201);
    private static final PlaceDraft NOWHERE = new PlaceDraft(null, null, null, null);

    private static List<String> faults(CatalogDraft draft) {
        return draft.checked().refusals().stream().map(refusal -> refusal.reason() + " " + refusal.facts().get("field")).toList();
    }

    @Test
    @Tag("RES-10")
    void what_is_missing_is_told_of_every_field() {
        assertThat(faults(new CatalogDraft(List.of(new ServiceTypeDraft(null, null, null, null)),
                List.of(new ResourceTypeDraft(null, null, null, null, null, null)), List.of(new ProductDraft(null, null, null, null)),
                List.of(new UsageTypeDraft(null, null, null, null)),
                new MeasuresDraft(List.of(new MeasureUnitDraft(null, null, null, null, null)), List.of(new ConversionDraft(null, null, null))),
                new PlacesDraft(List.of(NOWHERE), List.of(NOWHERE), List.of(NOWHERE))))).containsExactly(
                "FIELD_MISSING service_types[0].code", "FIELD_MISSING service_types[0].name_zh",
                "FIELD_MISSING resource_types[0].code", "FIELD_MISSING resource_types[0].service_type_code", "FIELD_MISSING resource_types[0].name_zh",
                "FIELD_MISSING products[0].id", "FIELD_MISSING products[0].service_type_code", "FIELD_MISSING products[0].name_zh",
                "FIELD_MISSING usage_types[0].code", "FIELD_MISSING usage_types[0].resource_type_code", "FIELD_MISSING usage_types[0].name_zh",
                "FIELD_MISSING measures[0].measure_id", "FIELD_MISSING measures[0].measure_type", "FIELD_MISSING measures[0].name_zh",
                "FIELD_MISSING conversions[0].measure_id", "FIELD_MISSING conversions[0].ref_measure_id", "FIELD_MISSING conversions[0].conversion_ratio",
                "FIELD_MISSING provinces[0].code", "FIELD_MISSING provinces[0].name_zh",
                "FIELD_MISSING cities[0].code", "FIELD_MISSING cities[0].province_code", "FIELD_MISSING cities[0].name_zh",
                "FIELD_MISSING counties[0].code", "FIELD_MISSING counties[0].city_code", "FIELD_MISSING counties[0].name_zh");
    }

    @Test
    void what_is_too_long_is_told_of_every_text() {
        var place = new PlaceDraft("a", "b", LONG, LONG);
        assertThat(faults(new CatalogDraft(List.of(new ServiceTypeDraft("hws.service.type.a", LONG, LONG, LONG)), null,
                List.of(new ProductDraft("p", "hws.service.type.a", LONG, LONG)),
                List.of(new UsageTypeDraft("u", "hws.resource.type.a", LONG, LONG)),
                new MeasuresDraft(List.of(new MeasureUnitDraft(0L, 1L, LONG, LONG, LONG)), List.of()),
                new PlacesDraft(List.of(place), List.of(), List.of())))).containsExactly(
                "FIELD_TOO_LONG service_types[0].abbreviation", "FIELD_TOO_LONG service_types[0].name_zh", "FIELD_TOO_LONG service_types[0].name_en",
                "FIELD_TOO_LONG products[0].name_zh", "FIELD_TOO_LONG products[0].name_en",
                "FIELD_TOO_LONG usage_types[0].name_zh", "FIELD_TOO_LONG usage_types[0].name_en",
                "FIELD_TOO_LONG measures[0].name_zh", "FIELD_TOO_LONG measures[0].name_en", "FIELD_TOO_LONG measures[0].abbreviation",
                "FIELD_TOO_LONG provinces[0].name_zh", "FIELD_TOO_LONG provinces[0].name_en");
    }

    @Test
    @Tag("RES-08")
    void the_same_twice_is_told_by_what_it_is_known_by() {
        var service = new ServiceTypeDraft("hws.service.type.a", null, "名", null);
        var resource = new ResourceTypeDraft("hws.resource.type.a", "hws.service.type.a", "名", null, null, null);
        var product = new ProductDraft("p", "hws.service.type.a", "名", null);
        var usage = new UsageTypeDraft("u", "hws.resource.type.a", "名", null);
        var unit = new MeasureUnitDraft(0L, 1L, "名", null, null);
        var other = new MeasureUnitDraft(1L, 1L, "名", null, null);
        var conversion = new ConversionDraft(0L, 1L, 1L);
        var place = new PlaceDraft("a", "a", "名", null);
        var twice = new CatalogDraft(Collections.nCopies(2, service), Collections.nCopies(2, resource), Collections.nCopies(2, product),
                Collections.nCopies(2, usage), new MeasuresDraft(List.of(unit, other, unit), Collections.nCopies(2, conversion)),
                new PlacesDraft(Collections.nCopies(2, place), Collections.nCopies(2, place), Collections.nCopies(2, place)));

        assertThat(twice.checked().refusals().stream().map(refusal -> refusal.facts().get("field") + " " + refusal.facts().get("value"))).containsExactly(
                "service_types[1] hws.service.type.a", "resource_types[1] hws.resource.type.a", "products[1] p", "usage_types[1] hws.resource.type.a u",
                "measures[2] 0", "conversions[1] 0 1", "provinces[1] a", "cities[1] a", "counties[1] a");
        assertThat(new CatalogDraft(List.of(service), List.of(resource), null).checked().orThrow().offers().resourceTypes()).singleElement()
                .satisfies(type -> assertThat(type.service()).hasToString("hws.service.type.a"));
    }

    @Test
    @Tag("RES-07")
    void numbers_have_edges() {
        assertThat(faults(CatalogDraft.of(new MeasuresDraft(List.of(new MeasureUnitDraft(0L, 1L, "名", null, null),
                new MeasureUnitDraft((long) Integer.MAX_VALUE, (long) Integer.MAX_VALUE, "名", null, null)),
                List.of(new ConversionDraft(0L, (long) Integer.MAX_VALUE, 1L), new ConversionDraft(1L, 0L, Long.MAX_VALUE)))))).isEmpty();
        assertThat(faults(CatalogDraft.of(new MeasuresDraft(List.of(new MeasureUnitDraft(-1L, 0L, "名", null, null)),
                List.of(new ConversionDraft(-1L, Integer.MAX_VALUE + 1L, 0L)))))).containsExactly("FIELD_INVALID measures[0].measure_id",
                "FIELD_INVALID measures[0].measure_type", "FIELD_INVALID conversions[0].measure_id", "FIELD_INVALID conversions[0].ref_measure_id",
                "FIELD_INVALID conversions[0].conversion_ratio");
    }

    @Test
    void a_thousand_of_a_kind_are_taken_and_no_more() {
        assertThat(CatalogDraft.of(new PlacesDraft(places(1_000), List.of(), List.of())).checked().isGranted()).isTrue();
        assertThat(faults(CatalogDraft.of(new PlacesDraft(places(1_001), List.of(), List.of())))).containsExactly("TOO_MANY_ITEMS provinces");
    }

    private static List<PlaceDraft> places(int many) {
        return IntStream.range(0, many).mapToObj(i -> new PlaceDraft("p" + i, null, "名", null)).toList();
    }
}
