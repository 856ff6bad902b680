package org.partnercenter.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.draft.CatalogDraft;
import org.partnercenter.domain.catalog.draft.CatalogEntryDraft;
import org.partnercenter.domain.catalog.draft.ConversionDraft;
import org.partnercenter.domain.catalog.draft.MeasureUnitDraft;
import org.partnercenter.domain.catalog.draft.MeasuresDraft;
import org.partnercenter.domain.catalog.draft.PlaceDraft;
import org.partnercenter.domain.catalog.draft.PlacesDraft;
import org.partnercenter.domain.catalog.draft.ResourceTypeDraft;
import org.partnercenter.domain.catalog.draft.ServiceTypeDraft;
import org.partnercenter.domain.catalog.draft.UsageTypeDraft;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands beside what is sold, and entries that come one by one. */
class CatalogNeighboursTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("distributor"), PartyKind.DISTRIBUTOR);
    private static final PageRequest FIRST = new PageRequest(0, 10);

    private static final ServiceTypeDraft EC2 = new ServiceTypeDraft("hws.service.type.ec2", "ECS", "弹性云服务器", "ECS");
    private static final ResourceTypeDraft VM = new ResourceTypeDraft("hws.resource.type.vm", "hws.service.type.ec2", "云主机",
            "Cloud server", null, null);
    private static final UsageTypeDraft DURATION = new UsageTypeDraft("Duration", "HWS.resource.type.vm", "时长", "Duration");
    private static final MeasuresDraft MEASURES = new MeasuresDraft(
            List.of(new MeasureUnitDraft(10L, 3L, "吉字节", "Gigabyte", "GB"), new MeasureUnitDraft(11L, 3L, "兆字节", null, null),
                    new MeasureUnitDraft(0L, 2L, "天", "Day", "d")),
            List.of(new ConversionDraft(10L, 11L, 1024L)));
    private static final PlacesDraft PLACES = new PlacesDraft(List.of(new PlaceDraft("CN-13", null, "河北省", "Hebei")),
            List.of(new PlaceDraft("CN-13-006", "CN-13", "保定市", null)),
            List.of(new PlaceDraft("CN-13-006-006", "CN-13-006", "莲池区", "Lianchi")));
    private static final CatalogDraft ALL = new CatalogDraft(List.of(EC2), List.of(VM), null, List.of(DURATION), MEASURES, PLACES);

    private final TestHouse house = new TestHouse();
    private final InMemoryPlaces places = house.transactions.register(new InMemoryPlaces());
    private final CatalogModule module = new CatalogModule(new CatalogPorts(
            house.transactions.register(new InMemoryCatalogue()), house.transactions.register(new InMemoryMeasures()), places),
            house.transactions);

    CatalogNeighboursTest() {
        house.with(module.useCases());
    }

    private Decision<CatalogLoaded> load(CatalogDraft draft) {
        return house.submit(CatalogOperations.LOAD, PLATFORM, draft);
    }

    private static CatalogEntryDraft entry(String kind, String... pairs) {
        var fields = new HashMap<String, String>();
        List.of(pairs).forEach(pair -> fields.put(pair.split("=")[0], pair.split("=")[1]));
        return new CatalogEntryDraft(kind, fields);
    }

    private static CodePagedQuery of(String code) {
        return new CodePagedQuery(null, code, FIRST);
    }

    private static CodePagedQuery english(String code) {
        return new CodePagedQuery("en_US", code, FIRST);
    }

    /** What becomes of rows that come together: the change, or the reasons. */
    private List<String> together(CatalogEntryDraft... rows) {
        var submissions = new ArrayList<Submission<CatalogEntryDraft>>();
        for (var row : rows) {
            submissions.add(new Submission<>(PLATFORM, Optional.of(CommandKey.given("row-" + submissions.size())), row,
                    TestHouse.ORIGIN));
        }
        return house.gateway().submit(CatalogOperations.LOAD_ENTRY, submissions).stream().map(answer -> answer.decision()
                .<String>fold(loaded -> loaded.change().name(), refusals -> refusals.stream().map(Refusal::reason).toList()
                        .toString())).toList();
    }

    @Test
    void one_load_brings_entries_of_every_kind_and_a_second_changes_nothing() {
        assertThat(load(ALL).orThrow()).isEqualTo(new CatalogLoaded(10, 0, 0));
        assertThat(load(ALL).orThrow()).isEqualTo(new CatalogLoaded(0, 0, 10));
    }

    @Test
    void every_unknown_reference_is_told_and_nothing_is_stored() {
        var decision = load(new CatalogDraft(null, null, null, List.of(DURATION),
                new MeasuresDraft(null, List.of(new ConversionDraft(10L, 11L, 1024L))),
                new PlacesDraft(PLACES.provinces(), List.of(new PlaceDraft("a", "CN-1", "甲", null)),
                        List.of(new PlaceDraft("b", "CN-13", "乙", null)))));

        assertThat(decision.refusals()).extracting(Refusal::reason, refusal -> refusal.facts().get("field")).containsExactly(
                tuple("CATALOG_RESOURCE_TYPE_UNKNOWN", "usage_types[0].resource_type_code"),
                tuple("CATALOG_MEASURE_UNKNOWN", "conversions[0].measure_id"),
                tuple("CATALOG_MEASURE_UNKNOWN", "conversions[0].ref_measure_id"),
                tuple("CATALOG_PROVINCE_UNKNOWN", "cities[0].province_code"),
                tuple("CATALOG_CITY_UNKNOWN", "counties[0].city_code"));
        assertThat(places.provinces(FIRST).items()).isEmpty();
    }

    @Test
    @Tag("RES-07")
    void a_unit_that_converts_by_an_earlier_load_keeps_its_type() {
        load(ALL);

        assertThat(load(CatalogDraft.of(new MeasuresDraft(List.of(new MeasureUnitDraft(11L, 7L, "兆字节", null, null)), null)))
                .refusals()).singleElement().matches(refusal -> refusal.is(CatalogRefusal.CATALOG_MEASURE_CONVERTED));
    }

    @Test
    @Tag("RES-06")
    void the_resource_types_of_one_service_are_listed_in_the_language_asked_for() {
        load(ALL);

        assertThat(module.queries().serviceResources(DISTRIBUTOR, english("HWS.SERVICE.TYPE.EC2")).orThrow())
                .isEqualTo(new Page<>(1, List.of(new ResourceTypeView("hws.resource.type.vm", "Cloud server", Optional.empty(),
                        "hws.service.type.ec2"))));
        assertThat(module.queries().serviceResources(DISTRIBUTOR, of("hws.service.type.none")).orThrow()).isEqualTo(Page.empty());
    }

    @Test
    @Tag("RES-06")
    void a_question_for_resources_tells_all_that_is_wrong_with_it() {
        assertThat(module.queries().serviceResources(DISTRIBUTOR, new CodePagedQuery("fr_FR", "hws.service.type.marketplace",
                FIRST)).refusals()).extracting(Refusal::reason)
                .containsExactly("MARKETPLACE_SERVICE_UNSUPPORTED", "LANGUAGE_UNKNOWN");
        assertThat(module.queries().serviceResources(DISTRIBUTOR, of(null)).refusals()).singleElement()
                .matches(refusal -> refusal.is(CommonRefusal.FIELD_MISSING));
    }

    @Test
    @Tag("RES-07")
    @Tag("RES-02")
    void usage_types_are_filtered_by_resource_type_as_the_old_lists_are() {
        load(ALL);
        var listed = new UsageTypeView("Duration", "Duration", "hws.resource.type.vm", "Cloud server", "hws.service.type.ec2",
                "ECS");

        for (var open : new String[] {null, ""}) {
            assertThat(module.queries().usageTypes(DISTRIBUTOR, english(open)).orThrow()).isEqualTo(new Page<>(1, List.of(listed)));
        }
        assertThat(module.queries().usageTypes(DISTRIBUTOR, of("hws.resource.type.VM")).orThrow().items())
                .extracting(UsageTypeView::name, UsageTypeView::serviceTypeName).containsExactly(tuple("时长", "弹性云服务器"));
        for (var filter : List.of("null", "\"\"")) {
            assertThat(module.queries().usageTypes(DISTRIBUTOR, of(filter)).orThrow()).isEqualTo(Page.empty());
        }
        assertThat(module.queries().usageTypes(DISTRIBUTOR, of("x".repeat(65))).refusals()).hasSize(1);
    }

    @Test
    @Tag("RES-07")
    @Tag("RES-10")
    void units_and_conversions_are_complete() {
        load(ALL);

        assertThat(module.reference().measures(DISTRIBUTOR, "en_US").orThrow()).containsExactly(
                new MeasureUnitView(0, "Day", Optional.of("d"), 2), new MeasureUnitView(10, "Gigabyte", Optional.of("GB"), 3),
                new MeasureUnitView(11, "兆字节", Optional.empty(), 3));
        assertThat(module.reference().conversions(DISTRIBUTOR, new CompleteQuery(null, "3")).orThrow()).singleElement()
                .satisfies(typed -> assertThat(typed.conversion().ratio()).isEqualTo(1024));
        assertThat(module.reference().conversions(DISTRIBUTOR, new CompleteQuery(null, "2")).orThrow()).isEmpty();
        assertThat(module.reference().conversions(DISTRIBUTOR, new CompleteQuery("fr_FR", "0")).refusals())
                .extracting(Refusal::reason).containsExactly("FIELD_INVALID", "LANGUAGE_UNKNOWN");
    }

    @Test
    @Tag("RES-10")
    void places_are_listed_one_below_the_other() {
        load(ALL);
        var reference = module.reference();

        assertThat(reference.provinces(DISTRIBUTOR, english(null)).orThrow())
                .isEqualTo(new Page<>(1, List.of(new PlaceView("CN-13", "Hebei"))));
        assertThat(reference.cities(DISTRIBUTOR, english("CN-13")).orThrow().items())
                .containsExactly(new PlaceView("CN-13-006", "保定市"));
        assertThat(reference.counties(DISTRIBUTOR, english("CN-13-006")).orThrow().items())
                .containsExactly(new PlaceView("CN-13-006-006", "Lianchi"));
        assertThat(reference.cities(DISTRIBUTOR, of("CN-99")).orThrow()).isEqualTo(Page.empty());
        assertThat(reference.cities(DISTRIBUTOR, of("")).refusals()).extracting(refusal -> refusal.facts().get("field"))
                .containsExactly("province_code");
        assertThat(reference.counties(DISTRIBUTOR, of(null)).refusals()).extracting(refusal -> refusal.facts().get("field"))
                .containsExactly("city_code");
    }

    @ParameterizedTest
    @EnumSource
    void everybody_reads_units_and_places(PartyKind kind) {
        var caller = kind == PartyKind.RESELLER ? Caller.reseller(new PartyId("r"), new PartyId("distributor"))
                : Caller.mainAccount(new PartyId("somebody"), kind);

        assertThat(module.reference().measures(caller, null).isGranted()).isTrue();
        assertThat(module.reference().conversions(caller, new CompleteQuery(null, null)).isGranted()).isTrue();
        assertThat(module.reference().provinces(caller, of(null)).isGranted()).isTrue();
    }

    @Test
    @Tag("RES-04")
    void customers_do_not_read_what_is_sold() {
        var customer = Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER);

        assertThat(module.queries().usageTypes(customer, of(null)).refusals()).extracting(Refusal::code).containsExactly("CBC.0155");
        assertThat(module.queries().serviceResources(customer, of(null)).refusals()).extracting(Refusal::code)
                .containsExactly("CBC.0155");
    }

    @Test
    void rows_that_come_together_may_stand_in_any_order() {
        assertThat(together(
                entry("county", "code=CN-13-006-006", "city_code=CN-13-006", "name_zh=莲池区"),
                entry("usage_type", "code=Duration", "resource_type_code=hws.resource.type.vm", "name_zh=时长"),
                entry("conversion", "measure_id=10", "ref_measure_id=11", "conversion_ratio=1024"),
                entry("city", "code=CN-13-006", "province_code=CN-13", "name_zh=保定市"),
                entry("resource_type", "code=hws.resource.type.vm", "service_type_code=hws.service.type.ec2", "name_zh=云主机"),
                entry("measure", "measure_id=11", "measure_type=3", "name_zh=MB"),
                entry("province", "code=CN-13", "name_zh=河北省"),
                entry("service_type", "code=hws.service.type.ec2", "name_zh=弹性云服务器"),
                entry("measure", "measure_id=10", "measure_type=3", "name_zh=GB"))).containsOnly("ADDED");
        assertThat(module.reference().counties(DISTRIBUTOR, of("CN-13-006")).orThrow().items()).hasSize(1);
        assertThat(module.queries().usageTypes(DISTRIBUTOR, of(null)).orThrow().total()).isEqualTo(1);
    }

    @Test
    void a_row_that_is_refused_brings_nothing_for_those_that_need_it() {
        assertThat(together(
                entry("county", "code=c", "city_code=b", "name_zh=区"),
                entry("city", "code=b", "province_code=a", "name_zh=市"),
                entry("province", "code=a"),
                entry("province", "code=z", "name_zh=省"))).containsExactly("[CATALOG_CITY_UNKNOWN]",
                "[CATALOG_PROVINCE_UNKNOWN]", "[FIELD_MISSING]", "ADDED");
    }

    @Test
    void of_two_rows_about_one_entry_the_later_one_holds() {
        assertThat(together(entry("province", "code=a", "name_zh=甲"), entry("省份", "code=a", "name_zh=乙"),
                entry("province", "code=a", "name_zh=乙"))).containsExactly("ADDED", "CHANGED", "UNCHANGED");
        assertThat(module.reference().provinces(DISTRIBUTOR, of(null)).orThrow().items())
                .containsExactly(new PlaceView("a", "乙"));
    }

    @Test
    void a_row_tells_its_faults_in_its_own_words_and_leaves_its_trace() {
        var decision = house.submit(CatalogOperations.LOAD_ENTRY, PLATFORM,
                entry("usage_type", "code=Duration", "resource_type_code=hws.resource.type.no", "name_zh=时长"));
        load(CatalogDraft.of(MEASURES));
        var differ = house.submit(CatalogOperations.LOAD_ENTRY, PLATFORM,
                entry("conversion", "measure_id=0", "ref_measure_id=11", "conversion_ratio=1"));

        assertThat(decision.refusals()).singleElement().satisfies(refusal ->
                assertThat(refusal.facts()).containsEntry("field", "resource_type_code"));
        assertThat(differ.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.is(CatalogRefusal.CATALOG_MEASURE_TYPES_DIFFER)).isTrue();
            assertThat(refusal.facts()).containsEntry("field", "ref_measure_id");
        });
        house.submit(CatalogOperations.LOAD_ENTRY, PLATFORM, entry("province", "code=a", "name_zh=甲"));
        assertThat(house.audit.entries()).last().satisfies(entry -> {
            assertThat(entry.subject().type()).isEqualTo("catalog");
            assertThat(entry.subject().id()).isEqualTo("PROVINCE");
            assertThat(entry.subject().details()).isEqualTo(Map.of("code", "a", "name_zh", "甲", "change", "ADDED"));
        });
    }

    @Test
    void only_the_platform_loads_entries_and_a_dry_run_changes_nothing() {
        var row = entry("province", "code=a", "name_zh=甲");

        assertThat(house.submit(CatalogOperations.LOAD_ENTRY, DISTRIBUTOR, row).refusals()).singleElement()
                .matches(refusal -> refusal.is(CommonRefusal.CALLER_NOT_ALLOWED));
        assertThat(house.ask(CatalogOperations.LOAD_ENTRY, PLATFORM, row).orThrow().change()).isEqualTo(EntryLoaded.Change.ADDED);
        assertThat(places.provinces(FIRST).total()).isZero();
    }
}
