package org.partnercenter.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;

import java.util.List;
import java.util.Optional;

class CatalogValuesTest {

    @ParameterizedTest
    @Tag("RES-08")
    @ValueSource(strings = {"hws.service.type.obs", "HWS.Service.Type.OBS", "hws.service.type.a.b-c_d1"})
    void these_are_codes_of_service_types(String text) {
        assertThat(ServiceTypeCode.isValid(text)).isTrue();
        assertThat(new ServiceTypeCode(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @Tag("RES-08")
    @ValueSource(strings = {"", "obs", "hws.service.type.", "hws.service.type", "hws.resource.type.vm", "hws.service.type.a b",
            "hws.service.type.a..b", " hws.service.type.a", "hws.service.type.a\n", "hws.service.type.对象",
            "hws.service.type.aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeee"})
    void these_are_not(String text) {
        assertThat(ServiceTypeCode.isValid(text)).isFalse();
        assertThatThrownBy(() -> new ServiceTypeCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("RES-08")
    void a_code_of_sixty_four_characters_is_the_longest() {
        var longest = "hws.resource.type." + "v".repeat(46);

        assertThat(ResourceTypeCode.isValid(longest)).isTrue();
        assertThat(ResourceTypeCode.isValid(longest + "v")).isFalse();
        assertThat(ResourceTypeCode.isValid(null)).isFalse();
    }

    @Test
    @Tag("RES-08")
    void case_does_not_tell_codes_apart() {
        assertThat(new ServiceTypeCode("hws.service.type.OBS")).isEqualTo(new ServiceTypeCode("HWS.service.type.obs"))
                .hasSameHashCodeAs(new ServiceTypeCode("HWS.service.type.obs"))
                .isEqualByComparingTo(new ServiceTypeCode("HWS.service.type.obs"))
                .isNotEqualTo(new ServiceTypeCode("hws.service.type.ec2"));
        assertThat(new ResourceTypeCode("hws.resource.type.VM")).isEqualTo(new ResourceTypeCode("HWS.resource.type.vm"))
                .hasSameHashCodeAs(new ResourceTypeCode("HWS.resource.type.vm"))
                .isEqualByComparingTo(new ResourceTypeCode("HWS.resource.type.vm"));
    }

    @Test
    @Tag("RES-10")
    void what_is_not_translated_is_chinese() {
        assertThat(Names.of("云主机", "Cloud server").in(Language.EN_US)).isEqualTo("Cloud server");
        assertThat(Names.of("云主机", "Cloud server").in(Language.ZH_CN)).isEqualTo("云主机");
        assertThat(Names.onlyChinese("云主机").in(Language.EN_US)).isEqualTo("云主机");
    }

    @Test
    @Tag("RES-10")
    void the_language_is_chinese_by_default_and_an_unknown_one_is_refused() {
        assertThat(CatalogLanguage.read(null).orThrow()).isEqualTo(Language.ZH_CN);
        assertThat(CatalogLanguage.read("").orThrow()).isEqualTo(Language.ZH_CN);
        assertThat(CatalogLanguage.read("zh_CN").orThrow()).isEqualTo(Language.ZH_CN);
        assertThat(CatalogLanguage.read("en_US").orThrow()).isEqualTo(Language.EN_US);
        for (var unknown : List.of("en", "en-US", "EN_US", "fr_FR", "null", "zh_CN ")) {
            assertThat(CatalogLanguage.read(unknown).refusals()).as(unknown).singleElement().satisfies(refusal ->
                    assertThat(refusal.code()).isEqualTo("CBC.0100"));
        }
    }

    @Test
    @Tag("RES-02")
    void only_an_absent_or_empty_code_is_no_filter() {
        assertThat(CodeFilter.read("code", null).orThrow()).isEqualTo(CodeFilter.none());
        assertThat(CodeFilter.read("code", "").orThrow()).isEqualTo(CodeFilter.none());
        assertThat(CodeFilter.read("code", "\"\"").orThrow().key()).contains("\"\"");
        assertThat(CodeFilter.read("code", "null").orThrow().key()).contains("null");
        assertThat(CodeFilter.read("code", " ").orThrow().key()).contains(" ");
    }

    @Test
    @Tag("RES-01")
    void a_code_to_filter_by_has_at_most_sixty_four_characters() {
        assertThat(CodeFilter.read("code", "x".repeat(64)).isGranted()).isTrue();
        assertThat(CodeFilter.read("code", "x".repeat(65)).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("CBC.0100"));
    }

    @Test
    @Tag("RES-05")
    void a_name_is_filtered_by_any_part_of_it() {
        assertThat(NameFilter.read("Elastic").orThrow().lets("elastic cloud server")).isTrue();
        assertThat(NameFilter.read("cloud").orThrow().lets("Elastic Cloud Server")).isTrue();
        assertThat(NameFilter.read("服务器").orThrow().lets("弹性云服务器")).isTrue();
        assertThat(NameFilter.read("x").orThrow().lets("弹性云服务器")).isFalse();
        assertThat(NameFilter.read("").orThrow()).isEqualTo(NameFilter.none());
        assertThat(NameFilter.none().lets("anything")).isTrue();
        assertThat(NameFilter.read("名".repeat(128)).isGranted()).isTrue();
        assertThat(NameFilter.read("名".repeat(129)).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("CBC.0100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83d", "\n"})
    void a_filter_nobody_can_have_typed_is_refused(String text) {
        assertThat(NameFilter.read(text).refusals()).singleElement().matches(refusal ->
                refusal.is(CommonRefusal.FIELD_INVALID));
        assertThat(CodeFilter.read("code", text).refusals()).singleElement().matches(refusal ->
                refusal.is(CommonRefusal.FIELD_INVALID));
    }

    @Test
    @Tag("RES-05")
    void the_marketplace_is_known_by_its_code() {
        assertThat(service("hws.service.type.marketplace").isMarketplace()).isTrue();
        assertThat(service("HWS.SERVICE.TYPE.MARKETPLACE.saas").isMarketplace()).isTrue();
        assertThat(service("hws.service.type.marketplaces").isMarketplace()).isFalse();
    }

    @Test
    @Tag("RES-02")
    void a_filter_lets_through_what_has_its_code_in_any_case() {
        var service = service("hws.service.type.ec2");
        var resource = new ResourceType(new ResourceTypeCode("hws.resource.type.vm"), service.code(), Names.onlyChinese("名"), Optional.empty());
        assertThat(CodeFilter.none()).isNotNull().matches(none -> none.lets(service) && none.lets(resource));
        assertThat(CodeFilter.read("code", "HWS.service.type.EC2").orThrow()).matches(filter -> filter.lets(service) && !filter.lets(resource));
        assertThat(CodeFilter.read("code", "hws.resource.type.VM").orThrow()).matches(filter -> filter.lets(resource) && !filter.lets(service));
        assertThat(MeasureTypeFilter.read("").orThrow()).isNotNull().isEqualTo(MeasureTypeFilter.none());
        assertThat(RequiredCode.ofPlace("city_code", "x".repeat(40)).isGranted()).isTrue();
        assertThat(RequiredCode.ofPlace("city_code", "x".repeat(41)).isGranted()).isFalse();
    }

    @Test
    @Tag("RES-08")
    void codes_that_differ_in_case_are_one() {
        var one = new ServiceTypeCode("hws.service.type.ec2");
        assertThat(one).hasSameHashCodeAs(new ServiceTypeCode("HWS.SERVICE.TYPE.EC2")).hasToString("hws.service.type.ec2");
        assertThat(one.hashCode()).isNotZero();
        assertThat(one.compareTo(new ServiceTypeCode("hws.service.type.obs"))).isNegative();
        var vm = new ResourceTypeCode("hws.resource.type.vm");
        assertThat(vm).hasSameHashCodeAs(new ResourceTypeCode("hws.resource.type.VM")).hasToString("hws.resource.type.vm");
        assertThat(vm.hashCode()).isNotZero();
        var up = new UsageType("up", vm, Names.onlyChinese("名"));
        assertThat(up).isEqualTo(new UsageType("UP", vm, Names.onlyChinese("名"))).hasSameHashCodeAs(new UsageType("UP", vm, Names.onlyChinese("名")))
                .isNotEqualTo(new UsageType("down", vm, Names.onlyChinese("名"))).isNotEqualTo(new UsageType("up", vm, Names.onlyChinese("他")))
                .isNotEqualTo("up");
        assertThat(up.hashCode()).isNotZero();
    }

    @Test
    @Tag("RES-07")
    void units_and_places_have_edges_and_an_order() {
        var zero = new MeasureUnit(0, 1, Names.onlyChinese("名"), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> new MeasureUnit(-1, 1, Names.onlyChinese("名"), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeasureUnit(0, 0, Names.onlyChinese("名"), Optional.empty()));
        assertThat(new MeasureEntries(List.of(), List.of()).isEmpty()).isTrue();
        var entries = new MeasureEntries(List.of(zero), List.of(new Conversion(3, 5, 1)));
        assertThat(entries.isEmpty()).isFalse();
        assertThat(entries.mentioned()).containsExactlyInAnyOrder(0, 3, 5);
        assertThat(new MeasureEntries(List.of(), List.of(new Conversion(3, 5, 1))).isEmpty()).isFalse();
        var city = new Place.Key(Place.Level.CITY, "b");
        assertThat(city.compareTo(new Place.Key(Place.Level.CITY, "c"))).isNegative();
        assertThat(city.compareTo(new Place.Key(Place.Level.PROVINCE, "c"))).isPositive();
    }

    @Test
    @Tag("RES-03")
    void entries_say_what_they_need() {
        var service = service("hws.service.type.ec2");
        var other = new ServiceTypeCode("hws.service.type.obs");
        var product = new Product("p", other, Names.onlyChinese("名"));
        assertThat(new CatalogEntries(List.of(), List.of(), List.of(), List.of()).isEmpty()).isTrue();
        assertThat(new CatalogEntries(List.of(), List.of(), List.of(product), List.of()).isEmpty()).isFalse();
        assertThat(new CatalogEntries(List.of(service), List.of(), List.of(product), List.of()).servicesNeeded()).containsExactly(other);
        assertThat(new CatalogEntries(List.of(service("hws.service.type.obs")), List.of(), List.of(product), List.of()).servicesNeeded()).isEmpty();
    }

    @Test
    void what_is_shown_of_a_text_is_short_and_plain() {
        assertThat(Plain.shown("x".repeat(64))).isEqualTo("x".repeat(64));
        assertThat(Plain.shown("x".repeat(65))).isEqualTo("?");
        assertThat(Plain.shown("a\nb")).isEqualTo("?");
        assertThat(Plain.shown(null)).isEqualTo("?");
        assertThat(Plain.is("\ud7ff\ue000")).isTrue();
        assertThat(Plain.is("\ud800")).isFalse();
        assertThat(Plain.is("\udfff")).isFalse();
    }

    private static ServiceType service(String code) {
        return new ServiceType(new ServiceTypeCode(code), Optional.empty(), Names.onlyChinese("名"));
    }
}
