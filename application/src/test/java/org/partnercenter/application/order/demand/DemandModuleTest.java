package org.partnercenter.application.order.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.order.OrderHouse.CUSTOMER;
import static org.partnercenter.application.order.OrderHouse.DISTRIBUTOR;
import static org.partnercenter.application.order.OrderHouse.NOBODY;
import static org.partnercenter.application.order.OrderHouse.PLATFORM;
import static org.partnercenter.application.order.OrderHouse.RESELLER;
import static org.partnercenter.application.order.OrderHouse.reasons;
import static org.partnercenter.application.order.demand.DemandSample.demand;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.order.OrderHouse;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.application.order.ResourceLoaded;
import org.partnercenter.application.order.Samples;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.order.FeedChange;
import org.partnercenter.domain.order.demand.DemandStatus;
import org.partnercenter.domain.order.demand.OnDemandResource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class DemandModuleTest {

    private static final PageRequest PAGE = new PageRequest(0, 10);
    private static final Optional<PartyId> FOR_RESELLER = Optional.of(RESELLER.party());

    private final OrderHouse house = new OrderHouse();

    private Decision<ResourceLoaded> feed(OnDemandResource resource) {
        return house.submit(DemandOperations.LOAD, PLATFORM, new LoadDemand(resource));
    }

    private Decision<DemandListing> ofCustomer(Caller caller, Optional<PartyId> who, String customer) {
        return house.demand.lists().ofCustomer(caller, who, new DemandFilter(Optional.of(new PartyId(customer)), Set.of(), Optional.empty(),
                Optional.empty(), DemandFilter.none().effective(), Optional.empty(), Optional.empty()), Language.EN_US, PAGE, house.now());
    }

    private long seen(Caller caller, Optional<PartyId> who) {
        return house.demand.lists().seen(caller, who, DemandFilter.none(), Language.ZH_CN, PAGE, house.now()).orThrow().page().total();
    }

    @Test
    @Tag("ORD-18")
    void editions_come_in_any_order_and_the_highest_counts() {
        var answers = house.house.gateway().submit(DemandOperations.LOAD, Stream.of(demand("a").version(2), demand("a").version(1),
                        demand("b"), demand("a").version(3).is(DemandStatus.CLOSED)).map(sample -> new Submission<>(PLATFORM, Optional.empty(),
                        new LoadDemand(sample.resource()), TestHouse.ORIGIN)).toList());
        assertThat(answers).extracting(answer -> answer.decision().orThrow().change()).containsExactly(FeedChange.ADDED, FeedChange.IGNORED,
                FeedChange.ADDED, FeedChange.CHANGED);
        var late = feed(demand("a").version(2).resource()).orThrow();
        assertThat(late.change()).isEqualTo(FeedChange.IGNORED);
        assertThat(late.version()).isEqualTo(3);
        assertThat(ofCustomer(DISTRIBUTOR, NOBODY, "c-1").orThrow().page().items()).extracting(stored -> stored.resource().status())
                .containsExactly(DemandStatus.CLOSED, DemandStatus.NORMAL);
    }

    @Test
    @Tag("ORD-05")
    void one_that_ends_before_it_starts_is_refused_and_its_neighbours_are_taken() {
        var sound = demand("a").resource();
        var wrong = new OnDemandResource("b", 1, sound.customer(), sound.thing(), sound.place(), sound.service(), sound.type(), sound.status(),
                sound.effective(), Optional.of(sound.effective().minusSeconds(1)));
        var answers = house.house.gateway().submit(DemandOperations.LOAD, Stream.of(sound, wrong).map(resource -> new Submission<>(PLATFORM,
                Optional.empty(), new LoadDemand(resource), TestHouse.ORIGIN)).toList());
        assertThat(answers.getFirst().decision().isGranted()).isTrue();
        assertThat(reasons(answers.getLast().decision())).containsExactly("ORDER_RESOURCE_ENDS_BEFORE_IT_STARTS");
        assertThat(seen(PLATFORM, NOBODY)).isEqualTo(1);
    }

    @Test
    @Tag("ORD-01")
    @Tag("COM-11")
    void a_distributor_sees_a_resellers_only_when_it_names_it_and_what_is_foreign_does_not_exist() {
        Stream.of(demand("a"), demand("b").of("c-2"), demand("c").of("c-3")).forEach(each -> feed(each.resource()).orThrow());
        assertThat(ofCustomer(DISTRIBUTOR, NOBODY, "c-1").orThrow().page().total()).isEqualTo(1);
        assertThat(ofCustomer(DISTRIBUTOR, NOBODY, "c-2").orThrow().page().total()).isZero();
        assertThat(ofCustomer(DISTRIBUTOR, FOR_RESELLER, "c-2").orThrow().page().total()).isEqualTo(1);
        assertThat(ofCustomer(DISTRIBUTOR, NOBODY, "c-3").orThrow().page().total()).isZero();
        assertThat(reasons(ofCustomer(DISTRIBUTOR, Optional.of(new PartyId("r-2")), "c-2"))).containsExactly("RESELLER_NOT_YOURS");
        for (var other : List.of(RESELLER, CUSTOMER, PLATFORM)) {
            assertThat(reasons(ofCustomer(other, NOBODY, "c-1"))).containsExactly("CALLER_NOT_ALLOWED");
        }
        assertThat(seen(RESELLER, NOBODY)).isEqualTo(1);
        assertThat(seen(DISTRIBUTOR, NOBODY)).isEqualTo(1);
        assertThat(seen(PLATFORM, NOBODY)).isEqualTo(3);
        assertThat(house.submit(DemandOperations.LOAD, DISTRIBUTOR, new LoadDemand(demand("d").resource())).isGranted()).isFalse();
    }

    @Test
    @Tag("ORD-02")
    @Tag("COM-28")
    void an_operator_needs_a_permission_and_an_account_manager_sees_its_own_customers() {
        feed(demand("a").resource()).orThrow();
        var items = Set.of(PermissionItem.CUSTOMER_ORDERS_VIEW);
        assertThat(ofCustomer(DISTRIBUTOR.by("clerk", Permissions.of(items)), NOBODY, "c-1").orThrow().page().total()).isEqualTo(1);
        assertThat(reasons(ofCustomer(DISTRIBUTOR.by("clerk", Permissions.of(Set.of(PermissionItem.COUPON_VIEW))), NOBODY, "c-1")))
                .containsExactly("PERMISSION_MISSING");
        var manager = DISTRIBUTOR.by("manager", Permissions.ofAccountManager(items));
        assertThat(ofCustomer(manager, NOBODY, "c-1").orThrow().page().total()).isZero();
        house.demands.managers.put(CUSTOMER.party(), "manager");
        assertThat(ofCustomer(manager, NOBODY, "c-1").orThrow().page().total()).isEqualTo(1);
        assertThat(seen(manager, NOBODY)).isEqualTo(1);
    }

    @Test
    @Tag("ORD-18")
    void it_stays_with_who_looked_after_the_customer_when_it_took_effect() {
        feed(demand("a").resource()).orThrow();
        house.keepers.put(CUSTOMER.party(), Samples.keeper("d-2", null));
        assertThat(seen(DISTRIBUTOR, NOBODY)).isEqualTo(1);
        feed(demand("b").resource()).orThrow();
        assertThat(seen(DISTRIBUTOR, NOBODY)).isEqualTo(1);
    }

    @Test
    void the_catalogue_names_what_they_are_and_else_their_source() {
        feed(demand("a").resource()).orThrow();
        var plain = ofCustomer(DISTRIBUTOR, NOBODY, "c-1").orThrow();
        var resource = plain.page().items().getFirst().resource();
        assertThat(plain.serviceName(resource)).contains("hws.service.type.VPC in EN_US");
        assertThat(plain.typeName(resource)).contains("EIP");
        assertThat(plain.customers()).isEmpty();
    }

    @Test
    @Tag("ORD-15")
    void they_are_exported_with_names_masked() {
        house.reads.named.put(CUSTOMER.party(), new ResourceDetail.Names("Alice Limited", "alice-limited"));
        feed(demand("a").resource()).orThrow();
        var kind = house.demand.exports().getFirst();
        assertThat(exported(kind, Map.of("status", "1", "service_type_code", "HWS.service.type.vpc", "region_code", "cn-NORTH-4",
                "association_type", "2", "customer_id", "c-1"))).hasSize(1).allSatisfy(row ->
                assertThat(row).contains("****", "ip-a").doesNotContain("Alice Limited"));
        assertThat(exported(kind, Map.of("status", "6"))).isEmpty();
        assertThat(exported(kind, Map.of("effective_time_begin", Samples.NOW.toString()))).isEmpty();
        assertThat(reasons(kind.open(DISTRIBUTOR, Map.of("effective_time_begin", Samples.NOW.toString(), "effective_time_end",
                Samples.NOW.minusSeconds(1).toString()), house.now()))).containsExactly("ORDER_WINDOW_BACKWARDS");
        assertThat(reasons(kind.open(DISTRIBUTOR, Map.of("status", "7"), house.now()))).containsExactly("FIELD_INVALID");
    }

    private <R> List<String> exported(ExportKind<R> kind, Map<String, String> filters) {
        return kind.open(DISTRIBUTOR, filters, house.now()).orThrow().read(PAGE).items().stream().map(row -> kind.cells(row).toString()).toList();
    }
}
