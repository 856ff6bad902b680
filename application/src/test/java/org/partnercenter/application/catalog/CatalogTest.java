package org.partnercenter.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.draft.CatalogDraft;
import org.partnercenter.domain.catalog.draft.ProductDraft;
import org.partnercenter.domain.catalog.draft.ResourceTypeDraft;
import org.partnercenter.domain.catalog.draft.ServiceTypeDraft;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class CatalogTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("distributor"), PartyKind.DISTRIBUTOR);
    private static final Caller RESELLER = Caller.reseller(new PartyId("reseller"), new PartyId("distributor"));
    private static final Caller CUSTOMER = Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER);

    private static final ServiceTypeDraft EC2 =
            new ServiceTypeDraft("hws.service.type.ec2", "ECS", "弹性云服务器", "Elastic Cloud Server");
    private static final ServiceTypeDraft VBS = new ServiceTypeDraft("hws.service.type.vbs", null, "云硬盘备份", null);
    private static final ServiceTypeDraft MARKET =
            new ServiceTypeDraft("hws.service.type.marketplace", null, "云商店", "KooGallery");
    private static final ResourceTypeDraft VM = new ResourceTypeDraft("hws.resource.type.vm", "hws.service.type.ec2",
            "云主机", "Cloud server", "云主机实例", null);
    private static final ProductDraft SMALL = new ProductDraft("p-1", "HWS.service.type.EC2", "通用型", null);
    private static final CatalogDraft ALL = new CatalogDraft(List.of(EC2, VBS, MARKET), List.of(VM), List.of(SMALL));

    private final TestHouse house = new TestHouse();
    private final InMemoryCatalogue catalogue = house.transactions.register(new InMemoryCatalogue());
    private final CatalogModule module = new CatalogModule(new CatalogPorts(catalogue,
            house.transactions.register(new InMemoryMeasures()), house.transactions.register(new InMemoryPlaces())),
            house.transactions);

    CatalogTest() {
        house.with(module.useCases());
    }

    private Decision<CatalogLoaded> load(CatalogDraft draft) {
        return house.submit(CatalogOperations.LOAD, PLATFORM, draft);
    }

    private static PagedQuery page(String language, String name) {
        return new PagedQuery(language, name, 0, 10);
    }

    @Test
    void a_load_counts_what_it_added_changed_and_left() {
        assertThat(load(ALL).orThrow()).isEqualTo(new CatalogLoaded(5, 0, 0));
        assertThat(load(ALL).orThrow()).isEqualTo(new CatalogLoaded(0, 0, 5));

        var renamed = new ServiceTypeDraft("hws.service.type.vbs", "VBS", "备份", "Backup");
        assertThat(load(new CatalogDraft(List.of(renamed, EC2), List.of(), List.of())).orThrow())
                .isEqualTo(new CatalogLoaded(0, 1, 1));
        assertThat(house.audit.entries()).hasSize(3).last().satisfies(entry ->
                assertThat(entry.subject().details()).containsEntry("changed", "1").containsEntry("unchanged", "1"));
    }

    @Test
    void what_a_load_does_not_mention_stays() {
        load(ALL);
        load(new CatalogDraft(List.of(VBS), null, null));

        assertThat(module.known().unknownServices(Set.of("hws.service.type.ec2"))).isEmpty();
        assertThat(module.known().unknownProducts(Set.of("p-1"))).isEmpty();
    }

    @Test
    @Tag("RES-03")
    void resource_types_and_products_may_name_a_service_type_loaded_earlier() {
        load(new CatalogDraft(List.of(EC2), List.of(), List.of()));

        assertThat(load(new CatalogDraft(List.of(), List.of(VM), List.of(SMALL))).orThrow())
                .isEqualTo(new CatalogLoaded(2, 0, 0));
    }

    @Test
    @Tag("RES-03")
    void an_unknown_service_type_is_refused_for_each_entry_and_nothing_is_stored() {
        var decision = load(new CatalogDraft(List.of(VBS), List.of(VM), List.of(SMALL)));

        assertThat(decision.refusals()).hasSize(2).allMatch(refusal ->
                        refusal.is(CatalogRefusal.CATALOG_SERVICE_TYPE_UNKNOWN))
                .extracting(refusal -> refusal.facts().get("field"))
                .containsExactly("resource_types[0].service_type_code", "products[0].service_type_code");
        assertThat(module.known().unknownServices(Set.of("hws.service.type.vbs"))).hasSize(1);
        assertThat(house.audit.entries()).hasSize(1);
    }

    @Test
    void a_malformed_load_is_refused_with_every_fault() {
        var decision = load(new CatalogDraft(List.of(new ServiceTypeDraft("ec2", null, "", null)),
                List.of(new ResourceTypeDraft("hws.resource.type.vm", null, "名", null, null, null)), List.of()));

        assertThat(decision.refusals()).extracting(Refusal::reason, refusal -> refusal.facts().get("field"))
                .containsExactly(tuple("SERVICE_TYPE_CODE_MALFORMED", "service_types[0].code"),
                        tuple("FIELD_MISSING", "service_types[0].name_zh"),
                        tuple("FIELD_MISSING", "resource_types[0].service_type_code"));
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = {"DISTRIBUTOR", "SOLUTION_PROVIDER", "GOV_SUBSIDY", "CUSTOMER"})
    void only_the_platform_loads(PartyKind kind) {
        var decision = house.submit(CatalogOperations.LOAD, Caller.mainAccount(new PartyId("somebody"), kind), ALL);

        assertThat(decision.refusals()).singleElement().matches(refusal -> refusal.is(CommonRefusal.CALLER_NOT_ALLOWED));
    }

    @Test
    void loads_of_one_batch_see_each_other_and_a_refused_one_leaves_the_others_alone() {
        var answers = house.gateway().submit(CatalogOperations.LOAD, List.of(
                submission("1", new CatalogDraft(List.of(EC2), List.of(), List.of())),
                submission("2", new CatalogDraft(List.of(new ServiceTypeDraft("x", null, "名", null)), null, null)),
                submission("3", new CatalogDraft(List.of(EC2), List.of(VM), List.of()))));

        assertThat(answers.get(0).decision().orThrow()).isEqualTo(new CatalogLoaded(1, 0, 0));
        assertThat(answers.get(1).decision().isGranted()).isFalse();
        assertThat(answers.get(2).decision().orThrow()).isEqualTo(new CatalogLoaded(1, 0, 1));
    }

    private static Submission<CatalogDraft> submission(String key, CatalogDraft draft) {
        return new Submission<>(PLATFORM, Optional.of(CommandKey.given(key)), draft, TestHouse.ORIGIN);
    }

    @Test
    void a_dry_run_gives_the_same_answer_and_changes_nothing() {
        assertThat(house.ask(CatalogOperations.LOAD, PLATFORM, ALL).orThrow()).isEqualTo(new CatalogLoaded(5, 0, 0));

        assertThat(load(ALL).orThrow()).isEqualTo(new CatalogLoaded(5, 0, 0));
    }

    @Test
    @Tag("RES-03")
    void the_new_list_of_resource_types_names_the_service_type() {
        load(ALL);

        assertThat(module.queries().resourceTypes(DISTRIBUTOR, page(null, null)).orThrow()).isEqualTo(new Page<>(1,
                List.of(new ResourceTypeView("hws.resource.type.vm", "云主机", Optional.of("云主机实例"),
                        "hws.service.type.ec2"))));
    }

    @ParameterizedTest
    @Tag("RES-03")
    @CsvSource({"-1,10,offset", "1000000001,10,offset", "0,0,limit", "0,1001,limit", "0,-5,limit"})
    void a_page_out_of_range_is_refused(long offset, long limit, String field) {
        assertThat(module.queries().resourceTypes(DISTRIBUTOR, new PagedQuery(null, null, offset, limit)).refusals())
                .singleElement().satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("CBC.0100");
                    assertThat(refusal.facts()).containsEntry("field", field);
                });
    }

    @Test
    @Tag("RES-03")
    void the_ends_of_the_range_of_a_page_are_allowed() {
        load(ALL);

        assertThat(module.queries().resourceTypes(DISTRIBUTOR, new PagedQuery(null, null, 0, 1000)).orThrow().items())
                .hasSize(1);
        assertThat(module.queries().resourceTypes(DISTRIBUTOR, new PagedQuery(null, null, 1_000_000_000, 1)).orThrow())
                .isEqualTo(new Page<>(1, List.of()));
    }

    @Test
    @Tag("RES-05")
    void the_new_list_of_service_types_is_searched_by_name_and_leaves_the_marketplace_out() {
        load(ALL);

        assertThat(module.queries().serviceTypes(DISTRIBUTOR, page("zh_CN", null)).orThrow().items())
                .extracting(ServiceTypeView::code).containsExactly("hws.service.type.ec2", "hws.service.type.vbs");
        assertThat(module.queries().serviceTypes(DISTRIBUTOR, page("en_US", "cloud")).orThrow().items())
                .containsExactly(new ServiceTypeView("hws.service.type.ec2", "Elastic Cloud Server", Optional.of("ECS")));
        assertThat(module.queries().serviceTypes(DISTRIBUTOR, page(null, "x".repeat(129))).refusals())
                .singleElement().matches(refusal -> refusal.is(CatalogRefusal.SERVICE_NAME_FILTER_TOO_LONG));
    }

    @Test
    @Tag("RES-10")
    void a_name_without_translation_is_answered_in_chinese() {
        load(ALL);

        assertThat(module.queries().serviceTypes(DISTRIBUTOR, page("en_US", null)).orThrow().items())
                .extracting(ServiceTypeView::name).containsExactly("Elastic Cloud Server", "云硬盘备份");
        assertThat(module.queries().resourceTypes(DISTRIBUTOR, page("en_US", null)).orThrow().items())
                .extracting(ResourceTypeView::name, ResourceTypeView::description)
                .containsExactly(tuple("Cloud server", Optional.of("云主机实例")));
    }

    @Test
    @Tag("RES-10")
    void an_unknown_language_is_refused_by_every_list() {
        var queries = module.queries();
        for (var decision : List.of(queries.serviceTypes(DISTRIBUTOR, page("fr_FR", null)),
                queries.resourceTypes(DISTRIBUTOR, page("fr_FR", null)),
                queries.allServiceTypes(DISTRIBUTOR, new CompleteQuery("fr_FR", null)),
                queries.allResourceTypes(DISTRIBUTOR, new CompleteQuery("fr_FR", null)))) {
            assertThat(decision.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.is(CatalogRefusal.LANGUAGE_UNKNOWN)).isTrue();
                assertThat(refusal.code()).isEqualTo("CBC.0100");
                assertThat(refusal.rule()).isEqualTo("RES-10");
            });
        }
    }

    @Test
    @Tag("RES-01")
    void the_old_list_of_resource_types_is_filtered_by_code() {
        load(ALL);

        assertThat(module.queries().allResourceTypes(DISTRIBUTOR, new CompleteQuery("zh_CN", "HWS.resource.type.VM"))
                .orThrow()).extracting(ResourceTypeView::code).containsExactly("hws.resource.type.vm");
        assertThat(module.queries().allResourceTypes(DISTRIBUTOR, new CompleteQuery(null, "x".repeat(65))).refusals())
                .singleElement().matches(refusal -> refusal.is(CatalogRefusal.TYPE_CODE_FILTER_TOO_LONG));
    }

    @Test
    @Tag("RES-02")
    void absent_or_empty_is_no_filter_but_quotation_marks_and_null_are() {
        load(ALL);

        for (var open : new String[] {null, ""}) {
            assertThat(module.queries().allResourceTypes(DISTRIBUTOR, new CompleteQuery(null, open)).orThrow()).hasSize(1);
            assertThat(module.queries().allServiceTypes(DISTRIBUTOR, new CompleteQuery(null, open)).orThrow()).hasSize(3);
        }
        for (var filter : List.of("\"\"", "null")) {
            assertThat(module.queries().allResourceTypes(DISTRIBUTOR, new CompleteQuery(null, filter)).orThrow()).isEmpty();
            assertThat(module.queries().allServiceTypes(DISTRIBUTOR, new CompleteQuery(null, filter)).orThrow()).isEmpty();
        }
    }

    @Test
    @Tag("RES-09")
    void the_old_list_is_complete_however_long_it_is() {
        var many = IntStream.range(0, 1000).mapToObj(i -> new ResourceTypeDraft("hws.resource.type.x" + i,
                "hws.service.type.ec2", "资源" + i, null, null, null)).toList();
        load(new CatalogDraft(List.of(EC2), many, List.of()));
        load(new CatalogDraft(List.of(), List.of(VM), List.of()));

        assertThat(module.queries().allResourceTypes(DISTRIBUTOR, new CompleteQuery(null, null)).orThrow()).hasSize(1001);
        assertThat(module.queries().resourceTypes(DISTRIBUTOR, page(null, null)).orThrow().total()).isEqualTo(1001);
    }

    @ParameterizedTest
    @Tag("RES-04")
    @EnumSource(value = PartyKind.class, names = {"DISTRIBUTOR", "SOLUTION_PROVIDER", "GOV_SUBSIDY", "PLATFORM"})
    void partners_read_the_catalogue(PartyKind kind) {
        var caller = Caller.mainAccount(new PartyId("somebody"), kind);

        assertThat(module.queries().resourceTypes(caller, page(null, null)).isGranted()).isTrue();
        assertThat(module.queries().allServiceTypes(caller, new CompleteQuery(null, null)).isGranted()).isTrue();
    }

    @Test
    @Tag("RES-04")
    void an_operator_without_any_permission_item_reads_the_catalogue() {
        var operator = new Caller(new PartyId("distributor"), PartyKind.DISTRIBUTOR, Optional.empty(),
                Optional.of("operator"), Permissions.of(Set.of()));

        assertThat(module.queries().resourceTypes(operator, page(null, null)).isGranted()).isTrue();
    }

    @Test
    @Tag("RES-04")
    void resellers_and_customers_do_not_read_the_catalogue() {
        for (var caller : List.of(RESELLER, CUSTOMER)) {
            for (var decision : List.of(module.queries().resourceTypes(caller, page(null, null)),
                    module.queries().serviceTypes(caller, page(null, null)),
                    module.queries().allResourceTypes(caller, new CompleteQuery(null, null)),
                    module.queries().allServiceTypes(caller, new CompleteQuery(null, null)))) {
                assertThat(decision.refusals()).extracting(Refusal::code).containsExactly("CBC.0155");
            }
        }
    }

    @Test
    @Tag("RES-08")
    void neighbours_are_told_what_is_unknown_whatever_the_case_of_a_code() {
        load(ALL);

        assertThat(module.known().serviceNames(Set.of("HWS.SERVICE.TYPE.EC2", "hws.service.type.no", "nonsense"), Language.ZH_CN))
                .containsOnlyKeys("HWS.SERVICE.TYPE.EC2");
        assertThat(module.known().resourceNames(Set.of("hws.resource.type.no", "nonsense"), Language.ZH_CN)).isEmpty();
        assertThat(module.known().unknownServices(Set.of("HWS.SERVICE.TYPE.EC2", "hws.service.type.no", "nonsense")))
                .containsExactlyInAnyOrder("hws.service.type.no", "nonsense");
        assertThat(module.known().unknownProducts(Set.of("p-1", "P-1", "p-2"))).containsExactlyInAnyOrder("P-1", "p-2");
        assertThat(module.known().unknownServices(Set.of())).isEmpty();
        assertThat(module.known().unknownProducts(Set.of())).isEmpty();
    }

    @Test
    void a_repeated_key_replays_the_first_answer() {
        house.submit(CatalogOperations.LOAD, PLATFORM, "shipped", ALL);
        var repeat = house.submit(CatalogOperations.LOAD, PLATFORM, "shipped", ALL);

        assertThat(repeat.replayed()).isTrue();
        assertThat(repeat.decision().orThrow()).isEqualTo(new CatalogLoaded(5, 0, 0));
    }
}
