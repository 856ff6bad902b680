package org.partnercenter.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.application.order.Samples.NOW;
import static org.partnercenter.application.order.Samples.keeper;
import static org.partnercenter.application.order.Samples.order;
import static org.partnercenter.application.order.Samples.resource;
import static org.partnercenter.application.order.Samples.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderResource;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.ResourceStatus;
import org.partnercenter.domain.order.Settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What every store of orders keeps. Each test starts with an empty one. */
public interface OrdersContract {

    Scope OF_PARTNER = new Scope.OfPartner(new PartyId("d-1"));
    Scope OF_RESELLER = new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1"));
    Scope OF_CUSTOMER = new Scope.OfHolder(new PartyId("c-1"));
    Optional<KeepersAt.Keeper> PARTNERS = Optional.of(keeper("d-1", null));
    Optional<KeepersAt.Keeper> RESELLERS = Optional.of(keeper("d-1", "r-1"));
    PageRequest PAGE = new PageRequest(0, 10);
    OrderFilter ALL = OrderFilter.none();

    Orders orders();

    Resources resources();

    OrderReads reads();

    Transactions transactions();

    default void save(Optional<KeepersAt.Keeper> keeper, Samples... samples) {
        transactions().inTransaction(() -> {
            var ids = Arrays.stream(samples).map(sample -> new OrderId(sample.id())).toList();
            var before = orders().lock(ids);
            orders().save(Arrays.stream(samples).map(Samples::order).map(order ->
                    new Orders.Save(Optional.ofNullable(before.get(order.id())), order, keeper)).toList());
            return null;
        });
    }

    default void save(Optional<KeepersAt.Keeper> keeper, OrderResource... all) {
        transactions().inTransaction(() -> {
            var before = resources().lock(Arrays.stream(all).map(OrderResource::id).toList());
            resources().save(Arrays.stream(all).map(resource ->
                    new Resources.Save(Optional.ofNullable(before.get(resource.id())), resource, keeper)).toList());
            return null;
        });
    }

    private StoredOrder stored(String id) {
        return transactions().inTransaction(() -> orders().lock(List.of(new OrderId(id)))).get(new OrderId(id));
    }

    private List<String> listed(Scope scope, OrderFilter filter) {
        var page = reads().orders(scope, filter, OrderSort.NEWEST_FIRST, PAGE);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(each -> each.order().id().value()).toList();
    }

    @Test
    default void an_order_comes_back_as_it_was_stored() {
        var all = order("u").refunds("o", "-5.00", "1.00").order();
        save(PARTNERS, order("o").leftTo("d-1").paid(NOW), order("u").refunds("o", "-5.00", "1.00"));

        assertThat(stored("o").order()).isEqualTo(order("o").leftTo("d-1").paid(NOW).order());
        assertThat(stored("u").order()).isEqualTo(all);
        assertThat(stored("o").keeper()).isEqualTo(PARTNERS);
        assertThat(reads().order(OF_PARTNER, new OrderId("o")).orElseThrow().order().lines()).isEmpty();
        assertThat(transactions().inTransaction(() -> orders().lock(List.of(new OrderId("none"))))).isEmpty();
    }

    @Test
    default void what_was_settled_comes_back_as_well() {
        save(PARTNERS, order("o"));
        var settlement = new Settlement(OrderStatus.PROCESSING, NOW, new OrderId("o"), false, new PartyId("c-1"), Optional.of("op"),
                Optional.of(new PartyId("d-1")), Optional.of(new AmountInfo.Discount(DiscountKind.BUSINESS_DISCOUNT, yuan("1.00"))),
                yuan("50.00"), List.of(new Settlement.CouponPart("k", DiscountKind.VOUCHER, yuan("49.00"))),
                List.of(new Settlement.Refund("r", yuan("2.00"), yuan("1.00"), List.of(yuan("1.00")), yuan("0"))));
        var before = stored("o");
        transactions().inTransaction(() -> {
            orders().save(List.of(new Orders.Save(Optional.of(before), before.order().settled(settlement), before.keeper())));
            return null;
        });

        assertThat(stored("o").order()).isEqualTo(before.order().settled(settlement));
        assertThat(listed(OF_PARTNER, new OrderFilter(Optional.empty(), Optional.empty(), OrderWindow.open(), OrderWindow.open(),
                Optional.empty(), Optional.of(OrderStatus.PROCESSING), Optional.empty()))).containsExactly("o");
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
            orders().save(List.of(new Orders.Save(Optional.of(before), before.order(), before.keeper())));
            return null;
        })).isInstanceOf(RuntimeException.class);
    }

    @Test
    @Tag("ORD-18")
    default void another_edition_takes_the_place_of_the_one_before_with_its_lines() {
        save(PARTNERS, order("o"));
        save(RESELLERS, order("o").version(2).service("hws.service.type.ebs", "1.00"));

        assertThat(stored("o").order()).isEqualTo(order("o").version(2).service("hws.service.type.ebs", "1.00").order());
        assertThat(reads().lines(OF_RESELLER, Set.of(new OrderId("o")), PAGE).total()).isEqualTo(1);
        assertThat(listed(OF_PARTNER, ALL)).isEmpty();
        assertThat(listed(OF_RESELLER, ALL)).containsExactly("o");
    }

    @Test
    @Tag("ORD-01")
    default void each_sees_the_orders_that_name_it_and_no_others() {
        save(PARTNERS, order("a"));
        save(RESELLERS, order("b").of("c-2"));
        save(Optional.empty(), order("c"));

        assertThat(listed(OF_PARTNER, ALL)).containsExactly("a");
        assertThat(listed(OF_RESELLER, ALL)).containsExactly("b");
        assertThat(listed(OF_CUSTOMER, ALL)).containsExactly("c", "a");
        assertThat(listed(new Scope.Everything(), ALL)).containsExactly("c", "b", "a");
        assertThat(listed(new Scope.OfPartner(new PartyId("d-2")), ALL)).isEmpty();
        assertThat(reads().order(OF_PARTNER, new OrderId("b"))).isEmpty();
        assertThat(reads().lines(OF_PARTNER, Set.of(new OrderId("b")), PAGE).items()).isEmpty();
        assertThat(listed(new Scope.Everything(), new OrderFilter(Optional.empty(), Optional.of(new PartyId("c-2")), OrderWindow.open(),
                OrderWindow.open(), Optional.empty(), Optional.empty(), Optional.empty()))).containsExactly("b");
    }

    @Test
    @Tag("ORD-03")
    default void every_filter_leaves_what_fits_and_ends_of_windows_are_left_out() {
        save(PARTNERS, order("Aa").at(NOW.minusSeconds(10)).paid(NOW), order("b").is(OrderType.RENEW, OrderStatus.COMPLETED),
                order("c").service("hws.service.type.ebs").of("c-2"));
        var none = Optional.<String>empty();

        assertThat(listed(OF_PARTNER, filter(Optional.of("aa"), none, null, null))).containsExactly("Aa");
        assertThat(listed(OF_PARTNER, filter(none, Optional.of("hws.service.type.ebs"), null, null))).containsExactly("c");
        assertThat(listed(OF_PARTNER, filter(none, none, OrderStatus.COMPLETED, null))).containsExactly("b");
        assertThat(listed(OF_PARTNER, filter(none, none, null, OrderType.RENEW))).containsExactly("b");
        assertThat(listed(OF_PARTNER, times(window(NOW.minusSeconds(10), NOW.plusSeconds(1)), OrderWindow.open()))).containsExactly("c", "b");
        assertThat(listed(OF_PARTNER, times(window(NOW.minusSeconds(11), NOW), OrderWindow.open()))).containsExactly("Aa");
        assertThat(listed(OF_PARTNER, times(OrderWindow.open(), window(NOW.minusSeconds(1), NOW.plusSeconds(1))))).containsExactly("Aa");
        assertThat(listed(OF_PARTNER, times(OrderWindow.open(), window(NOW, null)))).isEmpty();
    }

    private static OrderFilter filter(Optional<String> order, Optional<String> service, OrderStatus status, OrderType type) {
        return new OrderFilter(order, Optional.empty(), OrderWindow.open(), OrderWindow.open(), service, Optional.ofNullable(status),
                Optional.ofNullable(type));
    }

    private static OrderFilter times(OrderWindow created, OrderWindow paid) {
        return new OrderFilter(Optional.empty(), Optional.empty(), created, paid, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static OrderWindow window(Instant begin, Instant end) {
        return new OrderWindow(Optional.ofNullable(begin), Optional.ofNullable(end));
    }

    @Test
    @Tag("ORD-11")
    default void members_that_wait_are_listed_within_and_counted_with_their_combined_order() {
        save(PARTNERS, order("whole"), order("m-1").within("whole"), order("m-2").within("whole"));
        assertThat(listed(OF_PARTNER, ALL)).containsExactly("whole");
        assertThat(reads().members(OF_PARTNER, Set.of(new OrderId("whole"))).stream().map(each -> each.order().id().value()))
                .containsExactly("m-1", "m-2");
        assertThat(reads().family(OF_PARTNER, new OrderId("whole"))).extracting(each -> each.order().id().value())
                .containsExactlyInAnyOrder("whole", "m-1", "m-2");
        for (int limit = 1; limit <= 3; limit++) {
            var lines = reads().lines(OF_PARTNER, Set.of(new OrderId("m-1")), new PageRequest(0, limit));
            assertThat(lines.total()).isEqualTo(2);
            assertThat(lines.items()).hasSize(Math.min(limit, 2));
        }
        assertThat(reads().family(OF_PARTNER, new OrderId("m-1"))).extracting(each -> each.order().id().value()).containsExactly("m-1");
        assertThat(transactions().inTransaction(() -> orders().lockMembers(List.of(new OrderId("whole"))))).extracting(each ->
                each.order().lines().size()).containsExactly(2, 2);

        save(PARTNERS, order("m-1").within("whole").version(2).is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED));
        assertThat(listed(OF_PARTNER, ALL)).containsExactly("whole", "m-1");
    }

    @Test
    @Tag("ORD-03")
    default void pages_go_both_ways_from_either_end_and_on_behind_a_marker() {
        save(PARTNERS, IntStream.range(0, 7).mapToObj(i -> order("o-" + i).at(NOW.plusSeconds(i))).toArray(Samples[]::new));
        for (var sort : OrderSort.values()) {
            var all = new ArrayList<String>();
            for (int offset = 0; offset < 9; offset += 2) {
                var page = reads().orders(OF_PARTNER, ALL, sort, new PageRequest(offset, 2));
                assertThat(page.total()).isEqualTo(7);
                page.items().forEach(each -> all.add(each.order().id().value()));
            }
            var expected = IntStream.range(0, 7).map(i -> sort == OrderSort.OLDEST_FIRST ? i : 6 - i).mapToObj(i -> "o-" + i).toList();
            assertThat(all).isEqualTo(expected);
            assertThat(reads().orders(OF_PARTNER, ALL, sort, PageRequest.onwards(3, expected.get(3))).items())
                    .extracting(each -> each.order().id().value()).isEqualTo(expected.subList(4, 7));
        }
        assertThat(reads().orders(OF_PARTNER, ALL, OrderSort.NEWEST_FIRST, new PageRequest(6, 10)).items()).hasSize(1);
    }

    @Test
    @Tag("ORD-06")
    default void the_lines_of_orders_come_in_pages() {
        save(PARTNERS, order("a"), order("b"));
        var page = reads().lines(OF_PARTNER, Set.of(new OrderId("a"), new OrderId("b")), new PageRequest(3, 10));
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.items()).extracting(each -> each.order().value(), each -> each.line()).containsExactly(
                tuple("b", order("b").order().lines().getLast()));
    }

    @Test
    @Tag("ORD-07")
    default void resources_are_found_by_each_filter() {
        var other = resource("2", 1, "c-1", "p", ResourceStatus.FROZEN);
        save(PARTNERS, resource("1", 1, "c-1", "o", ResourceStatus.IN_USE), other, resource("3", 1, "c-2", "q", ResourceStatus.IN_USE));
        save(PARTNERS, resource("1", 2, "c-1", "o", ResourceStatus.EXPIRED));

        assertThat(resources(new ResourceFilter(Set.of(), Optional.empty(), false, Set.of(), OrderWindow.open(), Optional.empty())))
                .containsExactly("1", "2");
        assertThat(resources(new ResourceFilter(Set.of("vm-2"), Optional.empty(), true, Set.of(ResourceStatus.FROZEN),
                window(NOW, NOW.plusSeconds(86_401)), Optional.of("hws.service.type.ec2")))).containsExactly("2");
        assertThat(resources(new ResourceFilter(Set.of(), Optional.of(new OrderId("o")), false, Set.of(ResourceStatus.EXPIRED,
                ResourceStatus.CLOSED), OrderWindow.open(), Optional.empty()))).containsExactly("1");
        assertThat(resources(new ResourceFilter(Set.of(), Optional.empty(), false, Set.of(ResourceStatus.IN_USE), OrderWindow.open(),
                Optional.empty()))).isEmpty();
        assertThat(reads().resources(OF_CUSTOMER, new ResourceFilter(Set.of("vm-2"), Optional.empty(), false, Set.of(), OrderWindow.open(),
                Optional.empty()), PAGE).items()).containsExactly(other);
        assertThat(transactions().inTransaction(() -> resources().lock(List.of("1"))).get("1").keeper()).isEqualTo(PARTNERS);
    }

    private List<String> resources(ResourceFilter filter) {
        return reads().resources(OF_CUSTOMER, filter, PAGE).items().stream().map(OrderResource::id).toList();
    }

    @Test
    @Tag("ORD-13")
    @Tag("ORD-18")
    default void rows_of_the_screen_know_their_order_and_line_whichever_came_first() {
        save(PARTNERS, resource("1", 1, "c-1", "Late", ResourceStatus.IN_USE), resource("2", 1, "c-1", "none", ResourceStatus.IN_USE));
        save(PARTNERS, order("Late"), order("early"));
        save(PARTNERS, resource("3", 1, "c-1", "early", ResourceStatus.IN_USE));

        assertThat(details(DetailFilter.none())).containsExactly("1", "2", "3");
        assertThat(details(detail(window(NOW, NOW.plusSeconds(86_400 * 366L)), OrderWindow.open(), null, null, null)))
                .containsExactly("1", "3");
        assertThat(details(detail(OrderWindow.open(), window(NOW.minusSeconds(1), null), OrderType.SUBSCRIBE, OrderStatus.PENDING_PAYMENT,
                "late"))).containsExactly("1");
        var row = reads().details(OF_PARTNER, DetailFilter.none(), PAGE).items().getFirst();
        assertThat(row.order().map(Order::id)).contains(new OrderId("Late"));
        assertThat(row.line()).contains(order("Late").order().lines().getFirst());
        assertThat(row.keeper().map(KeepersAt.Keeper::type)).contains(AssociationType.RESALE);
        assertThat(reads().details(OF_PARTNER, DetailFilter.none(), PageRequest.onwards(10, "1")).items()).hasSize(2);
        assertThat(reads().details(OF_PARTNER, DetailFilter.none(), new PageRequest(2, 10)).items()).singleElement()
                .matches(last -> last.resource().id().equals("3"));

        save(PARTNERS, order("Late").version(2).is(OrderType.RENEW, OrderStatus.COMPLETED));
        assertThat(details(detail(OrderWindow.open(), OrderWindow.open(), OrderType.RENEW, OrderStatus.COMPLETED, null))).containsExactly("1");
        assertThat(reads().details(OF_RESELLER, DetailFilter.none(), PAGE).total()).isZero();
    }

    private static DetailFilter detail(OrderWindow expire, OrderWindow ordered, OrderType type, OrderStatus status, String order) {
        return new DetailFilter(expire, ordered, Optional.of(new PartyId("c-1")), Optional.empty(), Optional.empty(),
                Optional.ofNullable(order), Optional.of("hws.service.type.ec2"), Optional.ofNullable(type),
                Optional.of(AssociationType.RESALE), Optional.of(false), Optional.ofNullable(status));
    }

    private List<String> details(DetailFilter filter) {
        var page = reads().details(OF_PARTNER, filter, PAGE);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(each -> each.resource().id()).toList();
    }

    @Test
    @Tag("ORD-16")
    default void it_is_known_who_left_an_order_to_its_partner() {
        save(PARTNERS, order("a").leftTo(null), order("b").of("c-2").leftTo(null).is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED),
                order("c").of("c-3"));
        assertThat(listed(OF_PARTNER, ALL.leftToPartner())).containsExactly("a");
        var asked = Set.of(new PartyId("c-1"), new PartyId("c-2"), new PartyId("c-3"));
        var until = order("a").order().times().payUntil().orElseThrow();
        assertThat(reads().leftToPartner(asked, until)).containsExactly(new PartyId("c-1"));
        assertThat(reads().leftToPartner(asked, until.plusMillis(1))).isEmpty();
        assertThat(reads().anyOverdue(until)).isFalse();
    }

    @Test
    @Tag("ORD-16")
    default void what_the_partner_did_not_pay_in_time_is_found_until_it_is_told() {
        save(PARTNERS, order("a").leftTo(null), order("b").of("c-2").leftTo(null), order("c"));
        var late = order("a").order().times().payUntil().orElseThrow().plusMillis(1);
        assertThat(reads().anyOverdue(late)).isTrue();
        var found = transactions().inTransaction(() -> {
            var over = orders().lockOverdue(late, 1);
            orders().save(over.stream().map(stored -> new Orders.Save(Optional.of(stored), stored.order().lapsed(late), stored.keeper())).toList());
            return over;
        });
        assertThat(found).singleElement().matches(stored -> stored.order().id().equals(new OrderId("a")) && !stored.order().lines().isEmpty());
        assertThat(transactions().inTransaction(() -> orders().lockOverdue(late, 5))).extracting(stored -> stored.order().id())
                .containsExactly(new OrderId("b"));
        assertThat(listed(OF_PARTNER, ALL.leftToPartner())).containsExactly("b");
    }

    @Test
    @Tag("CPN-45")
    default void services_of_paid_orders_were_ordered_before() {
        save(PARTNERS, order("a").is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED), order("b").service("hws.service.type.ebs"),
                order("c").service("hws.service.type.vpc").is(OrderType.SUBSCRIBE, OrderStatus.PROCESSING));
        assertThat(reads().servicesOrdered(new PartyId("c-1"), Set.of(new OrderId("c")))).containsExactly("hws.service.type.ec2");
        assertThat(reads().servicesOrdered(new PartyId("c-2"), Set.of())).isEmpty();
    }
}
