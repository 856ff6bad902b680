package org.partnercenter.application.order.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.application.order.OrderHouse.CUSTOMER;
import static org.partnercenter.application.order.OrderHouse.DISTRIBUTOR;
import static org.partnercenter.application.order.OrderHouse.PLATFORM;
import static org.partnercenter.application.order.OrderHouse.RESELLER;
import static org.partnercenter.application.order.OrderHouse.reasons;
import static org.partnercenter.application.order.Samples.order;
import static org.partnercenter.application.order.Samples.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.order.MoneyBack;
import org.partnercenter.application.order.OrderHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.OfferKind;
import org.partnercenter.domain.order.OfferMode;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.pay.CouponFit;
import org.partnercenter.domain.order.pay.HeldCoupon;
import org.partnercenter.domain.order.pay.PaymentChoice;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PayingTest {

    private final OrderHouse house = new OrderHouse();

    private Decision<OrderSettled> pay(Caller by, String order, String... coupons) {
        return house.submit(PayOperations.PAY, by, new PayOrder(new OrderId(order), new PaymentChoice(Arrays.stream(coupons)
                .map(id -> new PaymentChoice.Coupon(id, id.startsWith("v") ? 301 : 302)).toList(), Optional.empty())));
    }

    private Decision<OrderSettled> cancel(Caller by, String order) {
        return house.submit(PayOperations.CANCEL, by, new CancelOrder(new OrderId(order)));
    }

    private Decision<MoneyBack> refund(String order, String id, String amount) {
        return house.submit(PayOperations.REFUND, PLATFORM, new RefundOrder(new OrderId(order), id, yuan(amount)));
    }

    private OrderStatus status(String order) {
        return house.orders.order(order).status();
    }

    @Test
    @Tag("ORD-10")
    void coupons_and_money_pay_together() {
        house.with(order("o"));
        house.coupons.put("v", DiscountKind.VOUCHER, "30.00");
        house.coupons.put("c", DiscountKind.CASH_COUPON, "80.00");
        var settled = pay(CUSTOMER, "o", "v", "c").orThrow();

        assertThat(settled).isEqualTo(new OrderSettled(new OrderId("o"), OrderStatus.PROCESSING, yuan("0"), yuan("100")));
        assertThat(house.coupons.of("v")).isEqualTo("0.00");
        assertThat(house.coupons.of("c")).isEqualTo("10.00");
        assertThat(house.money.of("c-1")).isEqualTo("500.00");
        assertThat(house.house.outbox.entries()).extracting(entry -> entry.event().type()).contains("org.partnercenter.order.paid");
        assertThat(reasons(pay(CUSTOMER, "o"))).containsExactly("ORDER_STATUS_CHANGED");
    }

    @Test
    @Tag("ORD-10")
    void what_the_account_does_not_cover_stays_to_be_paid_and_coupons_stay_whole() {
        house.with(order("o"));
        house.money.put("c-1", "69.99");
        house.coupons.put("v", DiscountKind.VOUCHER, "30.00");
        assertThat(pay(CUSTOMER, "o", "v").isGranted()).isFalse();
        assertThat(house.coupons.of("v")).isEqualTo("30.00");
        assertThat(status("o")).isEqualTo(OrderStatus.PENDING_PAYMENT);
        house.money.put("c-1", "70.00");
        assertThat(pay(CUSTOMER, "o", "v").orThrow().money()).isEqualTo(yuan("70"));
    }

    @Test
    @Tag("ORD-10")
    void nobody_but_its_customer_pays_or_cancels_an_order() {
        house.with(order("o").of("c-2"));
        assertThat(reasons(pay(CUSTOMER, "o"))).containsExactly("ORDER_UNKNOWN");
        assertThat(reasons(cancel(CUSTOMER, "nothing"))).containsExactly("ORDER_UNKNOWN");
        assertThat(reasons(pay(DISTRIBUTOR, "o"))).containsExactly("CALLER_NOT_ALLOWED");
        assertThat(reasons(pay(CUSTOMER.by("clerk", Permissions.of(Set.of(PermissionItem.OWN_ORDERS_VIEW))), "o")))
                .containsExactly("PERMISSION_MISSING");
    }

    @Test
    @Tag("AUT-12")
    void a_partner_pays_on_behalf_while_it_is_authorized_and_both_are_written_down() {
        house.with(order("o"));
        var acting = DISTRIBUTOR.by("clerk", Permissions.all()).as(CUSTOMER.party(), Permissions.of(Set.of(PermissionItem.ORDER_PAY)));
        assertThat(pay(acting, "o").isGranted()).isFalse();
        assertThat(cancel(acting, "o").isGranted()).isFalse();
        house.authorized.add(CUSTOMER.party());
        pay(acting, "o").orThrow();
        var settlement = house.orders.order("o").settlement().orElseThrow();
        assertThat(settlement.actor()).contains(DISTRIBUTOR.party());
        assertThat(settlement.operator()).contains("clerk");
        assertThat(settlement.payer()).isEqualTo(CUSTOMER.party());
        var entry = house.house.audit.entries().getLast();
        assertThat(entry.caller().party()).isEqualTo(CUSTOMER.party());
        assertThat(entry.caller().acting().map(each -> each.partner())).contains(DISTRIBUTOR.party());
    }

    @Test
    @Tag("ORD-11")
    void a_combined_order_is_paid_with_all_its_members_which_are_refunded_one_by_one() {
        house.with(order("whole").costs("80.00"), order("m-1").within("whole").costs("30.00"), order("m-2").within("whole").costs("50.00"));
        house.coupons.put("v", DiscountKind.VOUCHER, "40.00");
        assertThat(reasons(pay(CUSTOMER, "m-1"))).containsExactly("ORDER_PART_OF_COMBINED");
        assertThat(reasons(cancel(CUSTOMER, "m-1"))).containsExactly("ORDER_PART_OF_COMBINED");
        pay(CUSTOMER, "whole", "v").orThrow();
        assertThat(List.of(status("whole"), status("m-1"), status("m-2"))).containsOnly(OrderStatus.PROCESSING);
        assertThat(house.money.of("c-1")).isEqualTo("460.00");

        assertThat(refund("m-2", "r", "25.00").orThrow()).extracting(MoneyBack::money, MoneyBack::coupons)
                .containsExactly(yuan("20"), yuan("5"));
        var both = house.fed(order("u").costs("-55.00").refunds("m-1", "-30.00").refunds("m-2", "-25.00"));
        assertThat(both.returned()).extracting(MoneyBack::order, MoneyBack::money, MoneyBack::coupons).containsExactly(
                tuple(new OrderId("m-1"), yuan("0"), yuan("30")), tuple(new OrderId("m-2"), yuan("20"), yuan("5")));
        assertThat(house.money.of("c-1")).isEqualTo("500.00");
        assertThat(house.coupons.of("v")).isEqualTo("40.00");
    }

    @Test
    @Tag("ORD-09")
    @Tag("ORD-11")
    void what_is_cancelled_is_cancelled_as_a_whole_and_sets_free_what_it_held() {
        house.with(order("whole"), order("m").within("whole"));
        assertThat(cancel(CUSTOMER, "whole").orThrow().status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(status("m")).isEqualTo(OrderStatus.CANCELLED);
        assertThat(house.coupons.released).containsExactlyInAnyOrder(new OrderId("whole"), new OrderId("m"));
        assertThat(reasons(cancel(CUSTOMER, "whole"))).containsExactly("ORDER_NOT_CANCELLABLE");
        house.with(order("whole").version(2));
        assertThat(status("whole")).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    @Tag("ORD-16")
    void a_partner_pays_what_was_left_to_it_from_its_own_account_and_gets_back_what_is_refunded() {
        house.with(order("a").leftTo(null), order("b").leftTo("d-1").costs("500.00"), order("c"), order("d").leftTo("r-1"),
                order("e").of("c-2").leftTo(null));
        house.money.put("d-1", "150.00");
        var handled = house.submit(PayOperations.PAY_FOR_CUSTOMERS, DISTRIBUTOR, new PayForCustomers(List.of("a", "b", "c", "d", "e", "none")
                .stream().map(OrderId::new).toList())).orThrow();
        assertThat(handled.handled()).extracting(settled -> settled.order().value()).containsExactly("a");
        assertThat(handled.refused()).extracting(not -> not.order().value(), not -> not.refusals().getFirst().reason()).containsExactlyInAnyOrder(
                tuple("b", "ORDER_REFUND_TOO_LARGE"), tuple("c", "ORDER_NOT_FOR_PARTNER"), tuple("d", "ORDER_UNKNOWN"),
                tuple("e", "ORDER_UNKNOWN"), tuple("none", "ORDER_UNKNOWN"));
        assertThat(house.money.of("d-1")).isEqualTo("50.00");
        assertThat(house.submit(PayOperations.PAY_FOR_CUSTOMERS, RESELLER, new PayForCustomers(List.of(new OrderId("e")))).orThrow().handled())
                .isEmpty();
        refund("a", "r", "40.00").orThrow();
        assertThat(house.money.of("d-1")).isEqualTo("90.00");
        assertThat(house.money.of("c-1")).isEqualTo("500.00");
        assertThat(house.submit(PayOperations.PAY_FOR_CUSTOMERS, DISTRIBUTOR, new PayForCustomers(List.of())).isGranted()).isFalse();
    }

    @Test
    @Tag("ORD-16")
    void after_a_rejection_the_customer_pays_itself() {
        house.with(order("o").leftTo(null), order("p"));
        assertThat(reasons(pay(CUSTOMER, "o"))).containsExactly("ORDER_AWAITS_PARTNER");
        var handled = house.submit(PayOperations.REJECT, DISTRIBUTOR, new RejectPayments(List.of(new OrderId("o"), new OrderId("p"),
                new OrderId("none")), "over budget")).orThrow();
        assertThat(handled.handled()).hasSize(1);
        assertThat(handled.refused()).hasSize(2);
        assertThat(pay(CUSTOMER, "o").isGranted()).isTrue();
        assertThat(house.submit(PayOperations.REJECT, DISTRIBUTOR, new RejectPayments(List.of(), "x")).isGranted()).isFalse();
    }

    @Test
    @Tag("ORD-08")
    void an_unsubscribe_brings_back_coupon_and_money_once_whatever_editions_follow() {
        house.with(order("o"));
        house.coupons.put("v", DiscountKind.VOUCHER, "33.33");
        pay(CUSTOMER, "o", "v").orThrow();
        var unsubscribe = order("u").costs("-50.00").refunds("o", "-50.00", "2.00");
        assertThat(house.fed(unsubscribe).returned()).extracting(MoneyBack::amount, MoneyBack::money, MoneyBack::coupons)
                .containsExactly(tuple(yuan("50"), yuan("33.34"), yuan("16.66")));
        assertThat(house.fed(unsubscribe.version(2)).returned()).extracting(MoneyBack::money, MoneyBack::coupons)
                .containsExactly(tuple(yuan("33.34"), yuan("16.66")));
        assertThat(house.money.of("c-1")).isEqualTo("466.67");
        assertThat(house.coupons.of("v")).isEqualTo("16.66");
        refund("o", "rest", "50.00").orThrow();
        assertThat(house.money.of("c-1")).isEqualTo("500.00");
        assertThat(house.coupons.of("v")).isEqualTo("33.33");
        assertThat(reasons(refund("o", "more", "0.01"))).containsExactly("ORDER_REFUND_TOO_LARGE");
        assertThat(refund("o", "rest", "50.00").orThrow().money()).isEqualTo(yuan("33.33"));
        assertThat(reasons(refund("o", "zero", "0"))).containsExactly("AMOUNT_NOT_POSITIVE");
    }

    @Test
    @Tag("ORD-08")
    void where_less_is_left_than_its_source_gives_back_that_comes_back_and_the_rest_is_told() {
        house.with(order("o"));
        house.coupons.put("v", DiscountKind.VOUCHER, "50.00");
        pay(CUSTOMER, "o", "v").orThrow();
        refund("o", "goodwill", "10.00").orThrow();

        var back = house.fed(order("u").costs("-100.00").refunds("o", "-100.00")).returned().getFirst();

        assertThat(back.amount()).isEqualTo(yuan("90"));
        assertThat(back.lost()).extracting(refusal -> refusal.reason()).containsExactly("ORDER_REFUND_TOO_LARGE");
        assertThat(house.money.of("c-1")).isEqualTo("500.00");
        assertThat(house.coupons.of("v")).isEqualTo("50.00");
    }

    @Test
    @Tag("ORD-08")
    void what_the_account_does_not_take_back_is_not_refunded_and_is_left() {
        house.with(order("o"));
        house.coupons.put("v", DiscountKind.VOUCHER, "20.00");
        pay(CUSTOMER, "o", "v").orThrow();
        house.money.refund(List.of(new PayMoney.Charge(null, CUSTOMER.party(), new OrderId("o"), yuan("40"))), house.now());

        assertThat(refund("o", "r", "100.00").isGranted()).isFalse();
        assertThat(house.coupons.of("v")).isEqualTo("0.00");
        assertThat(house.orders.order("o").settlement().orElseThrow().refunds()).isEmpty();
        assertThat(refund("o", "s", "50.00").orThrow()).extracting(MoneyBack::money, MoneyBack::coupons)
                .containsExactly(yuan("40"), yuan("10"));
        assertThat(reasons(refund("o", "s", "49.00"))).containsExactly("ORDER_REFUND_KNOWN");
    }

    @Test
    @Tag("ORD-10")
    void what_was_held_and_did_not_pay_is_set_free() {
        house.with(order("o"), order("p").leftTo(null));
        house.coupons.put("v", DiscountKind.VOUCHER, "100.00");
        house.money.put("d-1", "100.00");
        pay(CUSTOMER, "o", "v").orThrow();
        house.submit(PayOperations.PAY_FOR_CUSTOMERS, DISTRIBUTOR, new PayForCustomers(List.of(new OrderId("p")))).orThrow();

        assertThat(house.money.released).containsExactly("c-1/o", "c-1/p");
        assertThat(house.coupons.released).containsExactly(new OrderId("o"), new OrderId("p"));
        assertThat(house.house.audit.entries().getLast().subject().changes()).extracting(change -> change.field() + " "
                + change.after().orElse("")).containsExactly("status PROCESSING", "amount 100.00");
    }

    @Test
    @Tag("ASC-28")
    void who_is_kept_from_spending_does_not_pay_with_coupons_either() {
        house.with(order("o"));
        house.coupons.put("v", DiscountKind.VOUCHER, "100.00");
        house.frozen.put(CUSTOMER.party(), List.of(OrderRefusal.ORDER_OUTDATED.refusal("order_id", "o")));

        assertThat(reasons(pay(CUSTOMER, "o", "v"))).containsExactly("ORDER_OUTDATED");
        assertThat(house.coupons.of("v")).isEqualTo("100.00");
    }

    @Test
    @Tag("ORD-08")
    void a_share_of_a_coupon_that_comes_too_late_is_lost_and_said_so() {
        house.with(order("o"));
        house.coupons.put("v", DiscountKind.VOUCHER, "50.00");
        pay(CUSTOMER, "o", "v").orThrow();
        house.coupons.late.add("v");
        var back = refund("o", "r", "100.00").orThrow();
        assertThat(back.money()).isEqualTo(yuan("50"));
        assertThat(back.coupons()).isEqualTo(yuan("0"));
        assertThat(back.lost()).hasSize(1);
        assertThat(refund("o", "r", "100.00").orThrow().coupons()).as("said again").isEqualTo(yuan("0"));
    }

    @Test
    @Tag("ORD-18")
    void what_was_not_paid_here_brings_nothing_back_and_the_feed_goes_on() {
        var loaded = house.fed(order("u").refunds("o", "-5.00"));
        assertThat(loaded.returned()).singleElement().satisfies(back -> {
            assertThat(back.amount()).isEqualTo(yuan("0"));
            assertThat(back.lost()).extracting(refusal -> refusal.reason()).containsExactly("ORDER_UNKNOWN");
        });
        house.with(order("o").is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED));
        assertThat(reasons(refund("o", "r", "1.00"))).containsExactly("ORDER_NOT_PAID_HERE");
    }

    @Test
    @Tag("CPN-44")
    void the_coupons_that_fit_are_offered_and_the_discounts_of_all_sources() {
        house.with(order("o"), order("before").is(OrderType.SUBSCRIBE, OrderStatus.COMPLETED));
        house.coupons.put("v-fit", DiscountKind.VOUCHER, "5.00", new HeldCoupon.Limit(CouponFit.SERVICE, "hws.service.type.ec2", null));
        house.coupons.put("v-not", DiscountKind.VOUCHER, "5.00", new HeldCoupon.Limit(CouponFit.SERVICE, "hws.service.type.vpc", null));
        house.coupons.put("v-first", DiscountKind.VOUCHER, "5.00", new HeldCoupon.Limit(CouponFit.FIRST_ORDER, "1", null));
        house.granted.put(new OrderId("o"), List.of(new DiscountOffer("granted", OfferKind.PARTNER_GRANTED, "0.9", List.of(
                new DiscountOffer.Share(new OrderId("o"), List.of(), OfferMode.RATIO, yuan("10"), Optional.empty())))));
        var means = house.paying.means();
        assertThat(means.coupons(CUSTOMER, new OrderId("o"), house.now()).orThrow()).extracting(each -> each.coupon().id())
                .containsExactly("v-fit");
        assertThat(means.discounts(CUSTOMER, new OrderId("o"), house.now()).orThrow()).extracting(DiscountOffer::id)
                .containsExactly("d", "granted");
        assertThat(means.discounts(CUSTOMER, new OrderId("before"), house.now()).orThrow()).isEmpty();
        assertThat(reasons(means.coupons(DISTRIBUTOR, new OrderId("o"), house.now()))).containsExactly("CALLER_NOT_ALLOWED");
        assertThat(reasons(means.coupons(Caller.mainAccount(new PartyId("c-2"), CUSTOMER.kind()), new OrderId("o"), house.now())))
                .containsExactly("ORDER_UNKNOWN");
        house.submit(PayOperations.PAY, CUSTOMER, new PayOrder(new OrderId("o"), new PaymentChoice(List.of(),
                Optional.of(new PaymentChoice.Discount("granted", 3))))).orThrow();
        assertThat(house.money.of("c-1")).isEqualTo("410.00");
    }

    @Test
    @Tag("ORD-11")
    @Tag("ORD-08")
    void a_refund_of_a_combined_order_is_spread_over_its_members() {
        house.with(order("w"), order("a").within("w").costs("60.00"), order("b").within("w").costs("40.00"));
        house.coupons.put("v", DiscountKind.VOUCHER, "30.00");
        pay(CUSTOMER, "w", "v").orThrow();

        var back = refund("w", "r", "50.01").orThrow();
        assertThat(back).extracting(MoneyBack::order, MoneyBack::amount).containsExactly(new OrderId("w"), yuan("50.01"));
        assertThat(back.money().plus(back.coupons())).isEqualTo(yuan("50.01"));
        assertThat(house.orders.order("a").settlement().orElseThrow().refunded()).isEqualTo(yuan("30.01"));
        assertThat(house.orders.order("b").settlement().orElseThrow().refunded()).isEqualTo(yuan("20.00"));
        assertThat(refund("w", "r", "50.01").orThrow().amount()).as("told again").isEqualTo(yuan("50.01"));
        assertThat(reasons(refund("w", "r", "50.00"))).containsExactly("ORDER_REFUND_KNOWN");
        assertThat(reasons(refund("w", "more", "50.00"))).containsExactly("ORDER_REFUND_TOO_LARGE");

        var fed = house.fed(order("u").costs("-100.00").refunds("w", "-100.00")).returned().getFirst();
        assertThat(fed.amount()).isEqualTo(yuan("49.99"));
        assertThat(fed.lost()).extracting(refusal -> refusal.reason()).containsExactly("ORDER_REFUND_TOO_LARGE");
        assertThat(house.money.of("c-1")).isEqualTo("500.00");
        assertThat(house.coupons.of("v")).isEqualTo("30.00");
    }

    @Test
    @Tag("ORD-16")
    void customers_are_told_why_their_partner_does_not_pay_each_of_its_own() {
        NoticeTable.fill(house.house.news);
        house.with(order("o").leftTo(null), order("p").leftTo(null), order("q"));
        house.submit(PayOperations.REJECT, DISTRIBUTOR, new RejectPayments(List.of(new OrderId("o"), new OrderId("p"), new OrderId("q")),
                "over budget")).orThrow();

        assertThat(house.house.notices).extracting(entry -> entry.notice().kind() + " " + entry.notice().to() + " "
                + entry.notice().facts().get("order_id") + " " + entry.notice().facts().get("reason"))
                .containsExactly("ORDER_PAYMENT_REJECTED c-1 o over budget", "ORDER_PAYMENT_REJECTED c-1 p over budget");
        assertThat(house.house.outbox.entries()).filteredOn(entry -> entry.event().type().equals("org.partnercenter.order.payment-rejected"))
                .hasSize(2).allMatch(entry -> "over budget".equals(entry.event().data().get("reason")));
    }

    @Test
    @Tag("ORD-16")
    void customers_are_told_once_when_their_partner_lets_the_time_pass() {
        NoticeTable.fill(house.house.news);
        house.with(order("o").leftTo(null), order("p"));
        var chore = house.paying.lapsing(house.house.gateway(), house.house.clocks, () -> Optional.of(OrderHouse.PLATFORM));
        assertThat(chore.doPortion()).isFalse();
        assertThat(house.house.notices).isEmpty();

        house.house.clocks.advance(Duration.ofDays(366));
        assertThat(house.reads.leftToPartner(Set.of(CUSTOMER.party()), house.now())).isEmpty();
        chore.doPortion();
        chore.doPortion();

        assertThat(house.house.notices).singleElement().satisfies(entry -> {
            assertThat(entry.notice().kind()).isEqualTo("ORDER_PAYMENT_LAPSED");
            assertThat(entry.notice().facts()).containsEntry("order_id", "o").containsEntry("partner_id", "d-1");
        });
        assertThat(house.orders.order("o").awaitsPartner()).isFalse();
    }
}
