package org.partnercenter.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.console.Audience;
import org.partnercenter.console.view.Words;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.benefit.catalogue.BenefitProgrammes;
import org.partnercenter.domain.kernel.Language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class PagesTest {

    /** Pages that are answers by themselves, or whose records change elsewhere: nothing can be done in them. */
    private static final Set<String> READ_ONLY = Set.of("order-resources", "on-demand-resources", "business-discounts", "contracts", "discounted-goods",
            "coupon-records", "incentive-policies", "benefit-allowances", "offerings", "audit", "real-name-applications", "account-changes", "coupons",
            "partner-discounts", "association-change-requests", "messages", "marketplace-products", "exclusive-discount-records", "quota-records",
            "reseller-indicators", "former-customers", "opportunity-sales", "gates", "account-adjustments", "invoiceables", "authorizations", "indicators",
            "indicator-definitions", "ledger-verification", "audit-verification", "real-name-status", "balances");

    private static Stream<Action> actions(Page page) {
        return Stream.concat(page.acts().stream(), page.starts().stream());
    }

    @ParameterizedTest
    @EnumSource
    void everybody_has_pages_and_none_is_there_twice(Audience audience) {
        assertThat(Pages.of(audience)).isNotEmpty().extracting(Page::id).doesNotHaveDuplicates();
    }

    @Test
    void the_paths_of_the_vendors_menus_are_there() {
        assertThat(Pages.of(Audience.PARTNERS).stream().map(page -> String.join(" > ", page.trail()) + " > " + page.id())).contains(
                "sales > customers > customer-management > customers",
                "sales > customers > customer-orders > order-resources",
                "sales > customers > coupon-management > coupon-quotas",
                "sales > customers > coupon-management > issued-coupon-quotas",
                "sales > customers > coupon-management > coupons",
                "sales > customers > coupon-management > coupon-records",
                "sales > marketplace > exclusive-discounts",
                "sales > opportunities > opportunity-sharing > opportunities-received",
                "sales > opportunities > opportunity-sharing > opportunities-shared",
                "incentives > performance > incentive-bills",
                "incentives > benefits > payment-applications",
                "finance > invoices > invoice-requests",
                "contracts > offline-contracts > contracts",
                "support > capabilities > files");
    }

    @Test
    void a_page_either_does_something_or_is_known_to_be_for_reading() {
        assertThat(Pages.all()).filteredOn(page -> actions(page).findAny().isEmpty() && page.downloads().isEmpty()).extracting(Page::id)
                .isSubsetOf(READ_ONLY);
    }

    @Test
    void every_path_is_one_of_the_audience() {
        assertThat(Pages.all()).allSatisfy(page -> assertThat(Stream.concat(Stream.of(page.path()), actions(page).map(Action::path)))
                .allMatch(path -> path.startsWith("/v2/" + page.audience().path() + "/") || path.startsWith("/v2/promotions/")
                        || path.startsWith("/v2/agreements") || path.startsWith("/v2/calendars") || path.startsWith("/v2/customers/realname-auths")));
    }

    @ParameterizedTest
    @EnumSource
    void everything_shown_has_a_name(Language language) {
        var words = Words.in(language);
        var missing = new TreeSet<String>();
        Pages.all().forEach(page -> keys(page).filter(key -> words.find(key).isEmpty()).forEach(missing::add));
        assertThat(missing).isEmpty();
    }

    /** English names of fields are the API's own. */
    @Test
    void every_field_has_a_chinese_name() {
        var words = Words.in(Language.ZH_CN);
        assertThat(Pages.all().stream().flatMap(PagesTest::fields).distinct()).allSatisfy(field ->
                assertThat(words.find("field." + field).or(() -> words.find("field." + field.substring(field.lastIndexOf('.') + 1)))).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void every_choice_has_a_name(Language language) {
        var words = Words.in(language);
        var missing = new TreeSet<String>();
        Pages.all().stream().flatMap(page -> Stream.concat(page.filters().stream(), actions(page).flatMap(action -> action.fields().stream())).flatMap(Field::all))
                .forEach(field -> field.choices().stream().filter(option -> !isNamed(words, field, option))
                        .forEach(option -> missing.add(field.name() + "." + option.value())));
        assertThat(missing).isEmpty();
    }

    /** Their fields are told by the API, so the words for what can be chosen have to be there for what the domain has. */
    @ParameterizedTest
    @EnumSource
    void every_choice_of_every_benefit_has_a_name(Language language) {
        var words = Words.in(language);
        var missing = new TreeSet<String>();
        BenefitProgrammes.ALL.forEach(programme -> {
            words.value("programme", programme.code()).ifPresentOrElse(name -> { }, () -> missing.add(programme.code()));
            programme.fields().stream().flatMap(field -> Stream.concat(Stream.of(field), field.parts().stream())).forEach(field ->
                    field.choices().stream().filter(code -> words.value(field.name(), code).isEmpty()).forEach(code -> missing.add(field.name() + "." + code)));
        });
        assertThat(missing).isEmpty();
    }

    private static boolean isNamed(Words words, Field field, Field.Option option) {
        return option.named().flatMap(named -> Rulebook.texts().find(named.getDeclaringClass().getSimpleName() + "." + named.name(), words.language()))
                .or(() -> words.value(field.name(), option.value())).isPresent();
    }

    private static Stream<String> keys(Page page) {
        return Stream.of(Stream.of("page." + page.id()), page.trail().stream().map(each -> "menu." + each),
                actions(page).map(action -> "action." + action.id()), page.sections().stream().map(section -> "part." + section.id()),
                page.plots().stream().map(plot -> "plot." + plot.id()), page.downloads().stream().map(file -> "file." + file.id())).flatMap(keys -> keys);
    }

    private static Stream<String> fields(Page page) {
        return Stream.of(page.columns().stream(), page.filters().stream().map(Field::name), page.sections().stream().flatMap(each -> each.columns().stream()),
                actions(page).flatMap(action -> action.fields().stream()).filter(field -> field.kind() != Field.Kind.HIDDEN)
                        .flatMap(Field::all).map(Field::name)).flatMap(names -> names);
    }

    @Test
    void links_lead_to_the_page_of_a_record() {
        assertThat(Pages.ofKey(Audience.PARTNERS, "customer_id")).map(Page::id).contains("customers");
        assertThat(Pages.ofKey(Audience.PARTNERS, "id")).isEmpty();
        assertThat(Pages.ofKey(Audience.PARTNERS, "programme")).isEmpty();
        assertThat(Pages.ofKey(Audience.CUSTOMERS, "quota_id")).isEmpty();
    }

    @Test
    void the_menu_holds_every_page_once() {
        assertThat(List.of(Audience.values())).allSatisfy(audience ->
                assertThat(Pages.menu(audience).values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(Pages.of(audience)));
    }

    @Test
    void no_menu_stands_in_two_places() {
        assertThat(List.of(Audience.values())).allSatisfy(audience -> Pages.menu(audience).values().forEach(pages -> {
            var trails = pages.stream().map(Page::trail).toList();
            assertThat(trails).isEqualTo(trails.stream().distinct().flatMap(trail -> trails.stream().filter(trail::equals)).toList());
        }));
    }
}
