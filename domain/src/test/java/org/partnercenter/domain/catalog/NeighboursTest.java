package org.partnercenter.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

class NeighboursTest {

    private static MeasureUnit unit(int id, int type) {
        return new MeasureUnit(id, type, Names.onlyChinese("单位" + id), Optional.empty());
    }

    private static Map<Integer, MeasureUnit> known(MeasureUnit... units) {
        return Arrays.stream(units).collect(Collectors.toMap(MeasureUnit::id, Function.identity()));
    }

    private static List<String> reasons(List<Refusal> refusals) {
        return refusals.stream().map(refusal -> refusal.reason() + " " + refusal.facts().get("field")).toList();
    }

    private static MeasureEntries units(MeasureUnit... units) {
        return new MeasureEntries(List.of(units), List.of());
    }

    private static MeasureEntries conversions(Conversion... conversions) {
        return new MeasureEntries(List.of(), List.of(conversions));
    }

    @ParameterizedTest
    @Tag("RES-06")
    @NullSource
    @ValueSource(strings = "")
    void the_service_whose_resources_are_asked_for_is_named(String raw) {
        assertThat(RequiredCode.ofService(raw).refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.is(CommonRefusal.FIELD_MISSING)).isTrue();
            assertThat(refusal.facts()).containsEntry("field", "service_type_code");
        });
    }

    @Test
    @Tag("RES-06")
    void services_of_the_marketplace_are_not_supported() {
        for (var code : List.of("hws.service.type.marketplace", "HWS.Service.Type.Marketplace.saas")) {
            assertThat(RequiredCode.ofService(code).refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.is(CatalogRefusal.MARKETPLACE_SERVICE_UNSUPPORTED)).isTrue();
                assertThat(refusal.code()).isEqualTo("CBC.0100");
                assertThat(refusal.rule()).isEqualTo("RES-06");
            });
        }
        assertThat(RequiredCode.ofService("hws.service.type.marketplaces").isGranted()).isTrue();
    }

    @Test
    @Tag("RES-08")
    void the_case_of_the_service_does_not_matter_and_what_nothing_is_called_is_a_question_too() {
        assertThat(RequiredCode.ofService("HWS.service.type.EC2").orThrow().key()).contains("hws.service.type.ec2");
        assertThat(RequiredCode.ofService("null").orThrow().key()).contains("null");
        assertThat(RequiredCode.ofService("x".repeat(65)).refusals()).singleElement()
                .matches(refusal -> refusal.is(CommonRefusal.FIELD_TOO_LONG));
        assertThat(RequiredCode.ofService("a\u0000").refusals()).singleElement()
                .matches(refusal -> refusal.is(CommonRefusal.FIELD_INVALID));
    }

    @Test
    void the_place_whose_places_are_asked_for_is_named() {
        assertThat(RequiredCode.ofPlace("province_code", "CN-13").orThrow()).isEqualTo("CN-13");
        assertThat(reasons(RequiredCode.ofPlace("city_code", null).refusals())).containsExactly("FIELD_MISSING city_code");
        assertThat(reasons(RequiredCode.ofPlace("city_code", "x".repeat(41)).refusals()))
                .containsExactly("FIELD_TOO_LONG city_code");
    }

    @ParameterizedTest
    @Tag("RES-07")
    @NullSource
    @ValueSource(strings = {"", "null"})
    void without_a_type_all_conversions_are_asked_for(String raw) {
        assertThat(MeasureTypeFilter.read(raw).orThrow()).isEqualTo(MeasureTypeFilter.none());
    }

    @ParameterizedTest
    @Tag("RES-07")
    @CsvSource({"1,true", "2147483647,true", "0,false", "2147483648,false", "-1,false", "3.0,false", "\"\",false", "x,false"})
    void a_type_is_a_number_from_1_to_2147483647(String raw, boolean is) {
        assertThat(MeasureTypeFilter.read(raw).isGranted()).isEqualTo(is);
    }

    @ParameterizedTest
    @Tag("RES-07")
    @CsvSource({"Duration,true", "upflow,true", "a.b-c_d,true", "1024,true", "_a,false", "a b,false", "时长,false", "'',false"})
    void codes_of_usage_types_have_their_shape(String code, boolean is) {
        assertThat(UsageType.isCode(code)).isEqualTo(is);
    }

    @Test
    @Tag("RES-07")
    void a_usage_type_is_told_apart_within_its_resource_type_whatever_its_case() {
        var vm = new ResourceTypeCode("hws.resource.type.vm");
        var disk = new ResourceTypeCode("hws.resource.type.volume");
        var name = Names.onlyChinese("时长");

        assertThat(new UsageType("Duration", vm, name).key())
                .isEqualTo(new UsageType("duration", new ResourceTypeCode("HWS.resource.type.VM"), name).key())
                .isNotEqualTo(new UsageType("Duration", disk, name).key())
                .isLessThan(new UsageType("upflow", vm, name).key())
                .isLessThan(new UsageType("a", disk, name).key());
        assertThatThrownBy(() -> new UsageType("", vm, name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("RES-07")
    void a_conversion_is_whole_and_between_two_units() {
        assertThat(new Conversion(10, 11, 1024).key()).isLessThan(new Conversion(10, 12, 1).key())
                .isLessThan(new Conversion(11, 1, 1).key());
        assertThatThrownBy(() -> new Conversion(10, 10, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Conversion(10, 11, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> unit(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> unit(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("RES-07")
    void a_conversion_needs_both_units_and_tells_of_each_that_is_missing() {
        assertThat(reasons(conversions(new Conversion(10, 11, 1024)).faults(Map.of(), List.of()))).containsExactly(
                "CATALOG_MEASURE_UNKNOWN conversions[0].measure_id", "CATALOG_MEASURE_UNKNOWN conversions[0].ref_measure_id");
        assertThat(reasons(conversions(new Conversion(10, 11, 1024)).faults(known(unit(10, 3)), List.of())))
                .containsExactly("CATALOG_MEASURE_UNKNOWN conversions[0].ref_measure_id");
        assertThat(new MeasureEntries(List.of(unit(10, 3), unit(11, 3)), List.of(new Conversion(10, 11, 1024)))
                .faults(Map.of(), List.of())).isEmpty();
    }

    @Test
    @Tag("RES-07")
    void what_measures_different_things_does_not_convert() {
        assertThat(conversions(new Conversion(10, 4, 1)).faults(known(unit(10, 3), unit(4, 2)), List.of()))
                .extracting(Refusal::reason, refusal -> refusal.facts().get("measure_id"))
                .containsExactly(tuple("CATALOG_MEASURE_TYPES_DIFFER", "10"));
    }

    @Test
    @Tag("RES-07")
    void only_one_direction_of_a_conversion_is_there() {
        var known = known(unit(10, 3), unit(11, 3));

        assertThat(reasons(conversions(new Conversion(11, 10, 1)).faults(known, List.of(new Conversion(10, 11, 1024)))))
                .containsExactly("CATALOG_CONVERSION_REVERSED conversions[0].ref_measure_id");
        assertThat(reasons(conversions(new Conversion(11, 10, 1), new Conversion(10, 11, 1)).faults(known, List.of())))
                .containsExactly("CATALOG_CONVERSION_REVERSED conversions[0].ref_measure_id",
                        "CATALOG_CONVERSION_REVERSED conversions[1].ref_measure_id");
        assertThat(conversions(new Conversion(10, 11, 1000)).faults(known, List.of(new Conversion(10, 11, 1024)))).isEmpty();
    }

    @Test
    @Tag("RES-07")
    void a_unit_that_converts_keeps_its_type_unless_all_change_together() {
        var known = known(unit(10, 3), unit(11, 3), unit(4, 2));
        var converted = List.of(new Conversion(10, 11, 1024));

        assertThat(reasons(units(unit(4, 3), unit(10, 7)).faults(known, converted)))
                .containsExactly("CATALOG_MEASURE_CONVERTED measures[1].measure_type");
        assertThat(units(unit(11, 7), unit(10, 7)).faults(known, converted)).isEmpty();
        assertThat(units(unit(11, 3), unit(4, 9)).faults(known, converted)).isEmpty();
    }

    @Test
    @Tag("RES-07")
    void a_usage_type_needs_a_resource_type_that_is_known_or_comes_with_it() {
        var vm = new ResourceTypeCode("hws.resource.type.vm");
        var ec2 = new ServiceTypeCode("hws.service.type.ec2");
        var usage = new UsageType("Duration", new ResourceTypeCode("HWS.resource.type.vm"), Names.onlyChinese("时长"));
        var alone = new CatalogEntries(List.of(), List.of(), List.of(), List.of(usage));

        assertThat(alone.orphans(Set.of(), Set.of())).singleElement().satisfies(refusal -> {
            assertThat(refusal.is(CatalogRefusal.CATALOG_RESOURCE_TYPE_UNKNOWN)).isTrue();
            assertThat(refusal.facts()).containsEntry("field", "usage_types[0].resource_type_code");
        });
        assertThat(alone.orphans(Set.of(), Set.of(vm))).isEmpty();
        assertThat(new CatalogEntries(List.of(), List.of(new ResourceType(vm, ec2, Names.onlyChinese("云主机"),
                Optional.empty())), List.of(), List.of(usage)).orphans(Set.of(ec2), Set.of())).isEmpty();
    }

    @Test
    @Tag("COM-13")
    void a_city_needs_its_province_and_a_county_its_city() {
        var city = new Place(Place.Level.CITY, "CN-13-006", Optional.of("CN-13"), Names.onlyChinese("保定市"));
        var county = new Place(Place.Level.COUNTY, "CN-13-006-006", Optional.of("CN-13-006"), Names.onlyChinese("莲池区"));
        var lost = new Place(Place.Level.COUNTY, "x", Optional.of("CN-13"), Names.onlyChinese("无"));

        assertThat(reasons(new PlaceEntries(List.of(), List.of(city), List.of(county, lost)).orphans(Set.of())))
                .containsExactly("CATALOG_PROVINCE_UNKNOWN cities[0].province_code",
                        "CATALOG_CITY_UNKNOWN counties[1].city_code");
        assertThat(new PlaceEntries(List.of(), List.of(city), List.of(county))
                .orphans(Set.of(new Place.Key(Place.Level.PROVINCE, "CN-13")))).isEmpty();
    }

    @Test
    void a_place_lies_in_what_its_level_lies_in() {
        assertThatThrownBy(() -> new Place(Place.Level.PROVINCE, "a", Optional.of("b"), Names.onlyChinese("省")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(Place.Level.COUNTY, "a", Optional.empty(), Names.onlyChinese("县")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
