package org.partnercenter.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.order.OrderHouse.CUSTOMER;
import static org.partnercenter.application.order.OrderHouse.DISTRIBUTOR;
import static org.partnercenter.application.order.OrderHouse.NOBODY;
import static org.partnercenter.application.order.OrderHouse.PLATFORM;
import static org.partnercenter.application.order.OrderHouse.RESELLER;
import static org.partnercenter.application.order.OrderHouse.reasons;
import static org.partnercenter.application.order.Samples.order;
import static org.partnercenter.application.order.Samples.resource;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.order.FeedChange;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.ResourceStatus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class OrderFeedTest {

    private static final PageRequest PAGE = new PageRequest(0, 10);
    private static final Optional<PartyId> FOR_RESELLER = Optional.of(RESELLER.party());

    private final OrderHouse house = new OrderHouse();

    @Test
    @Tag("ORD-18")
    void editions_come_in_any_order_and_the_highest_counts() {
        assertThat(house.fed(order("o").version(5).is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED)).change()).isEqualTo(FeedChange.ADDED);
        var late = house.fed(order("o").version(4));
        assertThat(late.change()).isEqualTo(FeedChange.IGNORED);
        assertThat(late.version()).isEqualTo(5);
        assertThat(house.fed(order("o").version(6)).change()).isEqualTo(FeedChange.CHANGED);
        assertThat(house.orders.order("o").version()).isEqualTo(6);
    }

    @Test
    @Tag("ORD-18")
    void editions_of_one_chunk_are_taken_one_after_the_other() {
        var answers = house.house.gateway().submit(OrderOperations.LOAD, Stream.of(order("o").version(2), order("o").version(1), order("p"),
                        order("o").version(3)).map(sample -> new Submission<>(PLATFORM, Optional.empty(), new LoadOrder(sample.order()),
                        TestHouse.ORIGIN)).toList());
        assertThat(answers).extracting(answer -> answer.decision().orThrow().change()).containsExactly(FeedChange.ADDED, FeedChange.IGNORED,
                FeedChange.ADDED, FeedChange.CHANGED);
        assertThat(house.orders.order("o").version()).isEqualTo(3);
        assertThat(house.house.audit.entries()).hasSize(4);
    }

    @Test
    @Tag("ORD-18")
    void resources_come_in_any_order_too() {
        for (var expected : List.of(FeedChange.ADDED, FeedChange.IGNORED, FeedChange.CHANGED)) {
            var version = expected == FeedChange.ADDED ? 2 : expected == FeedChange.IGNORED ? 1 : 3;
            assertThat(house.submit(OrderOperations.LOAD_RESOURCE, PLATFORM, new LoadResource(resource("1", version, "c-1", "o",
                    ResourceStatus.IN_USE))).orThrow().change()).isEqualTo(expected);
        }
        assertThat(house.submit(OrderOperations.LOAD_RESOURCE, DISTRIBUTOR, new LoadResource(resource("1", 4, "c-1", "o",
                ResourceStatus.CLOSED))).isGranted()).isFalse();
        assertThat(house.module.lists().resources(CUSTOMER, new ResourceFilter(Set.of(), Optional.empty(), true, Set.of(), OrderWindow.open(),
                Optional.empty()), PAGE, house.now()).orThrow().total()).isEqualTo(1);
        assertThat(reasons(house.module.lists().resources(DISTRIBUTOR, new ResourceFilter(Set.of(), Optional.empty(), true, Set.of(),
                OrderWindow.open(), Optional.empty()), PAGE, house.now()))).containsExactly("CALLER_NOT_ALLOWED");
    }

    private long seen(Caller caller, Optional<PartyId> who) {
        return house.module.lists().orders(caller, who, OrderFilter.none(), OrderSort.NEWEST_FIRST, PAGE, house.now()).orThrow().page().total();
    }

    @Test
    @Tag("ORD-01")
    @Tag("ORD-02")
    void everybody_sees_what_is_its_own_and_a_distributor_a_resellers_only_when_it_names_it() {
        house.with(order("a"), order("b").of("c-2"), order("c").of("c-3"));
        assertThat(seen(DISTRIBUTOR, NOBODY)).isEqualTo(1);
        assertThat(seen(DISTRIBUTOR, FOR_RESELLER)).isEqualTo(1);
        assertThat(seen(CUSTOMER, FOR_RESELLER)).isEqualTo(1);
        assertThat(house.module.lists().seen(RESELLER, NOBODY, OrderFilter.none(), OrderSort.NEWEST_FIRST, PAGE, house.now()).orThrow()
                .page().total()).isEqualTo(1);
        assertThat(house.module.lists().seen(PLATFORM, NOBODY, OrderFilter.none(), OrderSort.NEWEST_FIRST, PAGE, house.now()).orThrow()
                .page().total()).isEqualTo(3);
        assertThat(reasons(house.module.lists().orders(DISTRIBUTOR, Optional.of(new PartyId("r-2")), OrderFilter.none(),
                OrderSort.NEWEST_FIRST, PAGE, house.now()))).containsExactly("RESELLER_NOT_YOURS");
        assertThat(reasons(house.module.lists().orders(RESELLER, NOBODY, OrderFilter.none(), OrderSort.NEWEST_FIRST, PAGE, house.now())))
                .containsExactly("CALLER_NOT_ALLOWED");
        assertThat(house.module.lists().ordersOfMembers(CUSTOMER, NOBODY, house.now()).orThrow().page().total()).isZero();
    }

    @Test
    @Tag("ORD-02")
    void an_operator_needs_a_permission_and_an_account_manager_sees_its_own_customers_orders() {
        house.with(order("a"), order("b").of("c-4"));
        house.keepers.put(new PartyId("c-4"), Samples.keeper("d-1", null));
        house.with(order("b").of("c-4").version(2));
        var items = Set.of(PermissionItem.CUSTOMER_ORDERS_VIEW);
        assertThat(seen(DISTRIBUTOR.by("clerk", Permissions.of(items)), NOBODY)).isEqualTo(1);
        assertThat(reasons(house.module.lists().order(DISTRIBUTOR.by("clerk", Permissions.of(Set.of(PermissionItem.COUPON_VIEW))), NOBODY,
                new OrderId("a"), PAGE, house.now()))).containsExactly("PERMISSION_MISSING");
        house.reads.managers.put(new PartyId("c-9"), "manager");
        assertThat(seen(DISTRIBUTOR.by("manager", Permissions.ofAccountManager(items)), NOBODY)).isZero();
        house.reads.managers.put(CUSTOMER.party(), "manager");
        assertThat(seen(DISTRIBUTOR.by("manager", Permissions.ofAccountManager(items)), NOBODY)).isEqualTo(1);
    }

    @Test
    @Tag("ORD-06")
    void an_opened_order_counts_its_lines_and_one_of_others_is_unknown() {
        house.with(order("whole"), order("m").within("whole"), order("b").of("c-2"));
        var detail = house.module.lists().order(CUSTOMER, NOBODY, new OrderId("whole"), new PageRequest(1, 2), house.now()).orThrow();
        assertThat(detail.lines().total()).isEqualTo(4);
        assertThat(detail.lines().items()).hasSize(2);
        assertThat(detail.members()).hasSize(1);
        for (var id : List.of("b", "nothing")) {
            assertThat(reasons(house.module.lists().order(CUSTOMER, NOBODY, new OrderId(id), PAGE, house.now()))).containsExactly("ORDER_UNKNOWN");
        }
        assertThat(house.module.lists().seenOrder(DISTRIBUTOR, FOR_RESELLER, new OrderId("b"), PAGE, house.now()).isGranted()).isTrue();
    }

    @Test
    @Tag("ORD-08")
    void the_breakdown_of_a_refund_is_told_of_refunding_orders_only() {
        house.with(order("o"), order("u").refunds("o", "-5.00", "1.00"));
        assertThat(house.module.lists().refund(DISTRIBUTOR, NOBODY, new OrderId("u"), house.now()).orThrow().refunds()).hasSize(2);
        assertThat(reasons(house.module.lists().refund(CUSTOMER, NOBODY, new OrderId("o"), house.now()))).containsExactly("ORDER_NO_REFUND");
    }

    @Test
    @Tag("ORD-12")
    @Tag("ORD-13")
    void the_screens_name_customers() {
        house.reads.named.put(CUSTOMER.party(), new ResourceDetail.Names("Alice Ltd", "alice"));
        house.with(order("o"));
        house.submit(OrderOperations.LOAD_RESOURCE, PLATFORM, new LoadResource(resource("1", 1, "c-1", "o", ResourceStatus.IN_USE))).orThrow();
        var listing = house.module.lists().seen(DISTRIBUTOR, NOBODY, OrderFilter.none(), OrderSort.NEWEST_FIRST, PAGE, house.now()).orThrow();
        assertThat(listing.names()).containsKey(CUSTOMER.party());
        assertThat(listing.toString()).doesNotContain("Alice");
        var details = house.module.lists().details(DISTRIBUTOR, NOBODY, DetailFilter.none(), PAGE, house.now()).orThrow();
        assertThat(details.items().getFirst().names()).isPresent();
        assertThat(details.items().getFirst().toString()).doesNotContain("Alice");
    }

    @Test
    @Tag("ORD-14")
    @Tag("ORD-15")
    void resource_details_are_exported_by_expiry_or_time_of_order_with_names_masked() {
        house.reads.named.put(CUSTOMER.party(), new ResourceDetail.Names("Alice Limited", "alice-limited"));
        house.with(order("o"));
        house.submit(OrderOperations.LOAD_RESOURCE, PLATFORM, new LoadResource(resource("1", 1, "c-1", "o", ResourceStatus.IN_USE))).orThrow();
        var kind = house.module.exports().getLast();
        assertThat(exported(kind, Map.of("create_time_begin", house.now().minusSeconds(1).toString()))).hasSize(1).allSatisfy(row ->
                assertThat(row).contains("****").doesNotContain("Alice Limited"));
        assertThat(exported(kind, Map.of("create_time_begin", house.now().plusSeconds(1).toString()))).isEmpty();
        assertThat(exported(kind, Map.of("expire_time_end", house.now().plusSeconds(86_400 * 366L).toString(), "status", "6",
                "order_type", "1", "association_type", "2", "renewed", "0"))).hasSize(1);
        assertThat(reasons(kind.open(DISTRIBUTOR, Map.of("nonsense", "1"), house.now()))).containsExactly("FIELD_UNKNOWN");
        assertThat(kind.open(Caller.mainAccount(CUSTOMER.party(), PartyKind.CUSTOMER), Map.of(), house.now()).isGranted()).isFalse();
    }

    @Test
    @Tag("ORD-14")
    @Tag("ORD-15")
    void orders_are_exported_by_their_time_and_the_filters_of_their_list_with_names_masked() {
        house.reads.named.put(CUSTOMER.party(), new ResourceDetail.Names("Alice Limited", "alice-limited"));
        house.with(order("o"), order("p").is(OrderType.RENEW, OrderStatus.COMPLETED), order("q").of("c-2"));
        var kind = house.module.exports().getFirst();
        assertThat(exported(kind, Map.of())).hasSize(2).allSatisfy(row -> assertThat(row).contains("****").doesNotContain("Alice Limited"));
        assertThat(exported(kind, Map.of("create_time_begin", house.now().plusSeconds(1).toString()))).isEmpty();
        assertThat(exported(kind, Map.of("create_time_begin", house.now().minusSeconds(1).toString(), "status", "5", "order_type", "2",
                "customer_id", "c-1", "service_type_code", "hws.service.type.ec2", "order_id", "P"))).hasSize(1);
        assertThat(exported(kind, Map.of("indirect_partner_id", "r-1"))).hasSize(1);
        assertThat(reasons(kind.open(DISTRIBUTOR, Map.of("status", "99", "expire_time_begin", "2026-01-01T00:00:00Z"), house.now())))
                .containsExactlyInAnyOrder("FIELD_INVALID", "FIELD_UNKNOWN");
    }

    @Test
    @Tag("ORD-13")
    void a_distributor_finds_the_rows_of_resellers_by_their_names_and_nobody_else_does() {
        house.reads.resellers.put(RESELLER.party(), "Cloud Shop");
        house.with(order("o"), order("q").of("c-2"));
        house.submit(OrderOperations.LOAD_RESOURCE, PLATFORM, new LoadResource(resource("1", 1, "c-1", "o", ResourceStatus.IN_USE))).orThrow();
        house.submit(OrderOperations.LOAD_RESOURCE, PLATFORM, new LoadResource(resource("2", 1, "c-2", "q", ResourceStatus.IN_USE))).orThrow();
        var shop = DetailFilter.none().ofResellers(Optional.of("cloud"));
        assertThat(details(DISTRIBUTOR, NOBODY, shop)).containsExactly("2");
        assertThat(details(DISTRIBUTOR, NOBODY, DetailFilter.none().ofResellers(Optional.of("other")))).isEmpty();
        assertThat(details(DISTRIBUTOR, Optional.of(RESELLER.party()), shop)).containsExactly("2");
        assertThat(details(DISTRIBUTOR, NOBODY, DetailFilter.none())).containsExactly("1");
        assertThat(details(RESELLER, NOBODY, DetailFilter.none().ofResellers(Optional.of("other")))).as("passed over").containsExactly("2");
        assertThat(details(PLATFORM, NOBODY, shop)).containsExactly("2");
    }

    private List<String> details(Caller caller, Optional<PartyId> who, DetailFilter filter) {
        return house.module.lists().details(caller, who, filter, PAGE, house.now()).orThrow().items().stream()
                .map(row -> row.resource().id()).toList();
    }

    @Test
    @Tag("ORD-12")
    void what_adjusted_a_price_and_how_an_order_was_paid_is_told_to_those_who_see_it() {
        house.with(order("o"), order("done").is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED), order("back").refunds("done", "-1.00"));
        var lists = house.module.lists();
        assertThat(lists.adjustments(DISTRIBUTOR, NOBODY, new OrderId("o"), house.now()).orThrow()).isEmpty();
        assertThat(lists.adjustments(CUSTOMER, NOBODY, new OrderId("o"), house.now()).isGranted()).isTrue();
        assertThat(reasons(lists.adjustments(RESELLER, NOBODY, new OrderId("o"), house.now()))).containsExactly("ORDER_UNKNOWN");
        assertThat(lists.payment(PLATFORM, NOBODY, new OrderId("done"), house.now()).isGranted()).isTrue();
        for (var id : List.of("o", "back")) {
            assertThat(reasons(lists.payment(CUSTOMER, NOBODY, new OrderId(id), house.now()))).containsExactly("ORDER_PAYMENT_NOT_TOLD");
        }
        assertThat(reasons(lists.payment(RESELLER, NOBODY, new OrderId("done"), house.now()))).containsExactly("ORDER_UNKNOWN");
    }

    private <R> List<String> exported(ExportKind<R> kind, Map<String, String> filters) {
        return kind.open(DISTRIBUTOR, filters, house.now()).orThrow().read(PAGE).items().stream().map(row -> kind.cells(row).toString()).toList();
    }

    @Test
    void totals_are_folded_by_a_chore() {
        assertThat(house.module.folding().name()).isEqualTo("fold-order-totals");
        assertThat(house.module.folding().doPortion()).isFalse();
    }
}
