package org.partnercenter.domain.order.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.domain.order.OrderFixtures.DISK;
import static org.partnercenter.domain.order.OrderFixtures.NOW;
import static org.partnercenter.domain.order.OrderFixtures.VM;
import static org.partnercenter.domain.order.OrderFixtures.edition;
import static org.partnercenter.domain.order.OrderFixtures.leftToPartner;
import static org.partnercenter.domain.order.OrderFixtures.line;
import static org.partnercenter.domain.order.OrderFixtures.member;
import static org.partnercenter.domain.order.OrderFixtures.offer;
import static org.partnercenter.domain.order.OrderFixtures.paid;
import static org.partnercenter.domain.order.OrderFixtures.pending;
import static org.partnercenter.domain.order.OrderFixtures.terms;
import static org.partnercenter.domain.order.OrderFixtures.timed;
import static org.partnercenter.domain.order.OrderFixtures.voucher;
import static org.partnercenter.domain.order.OrderFixtures.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.AmountInfo;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.OfferKind;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderSource;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderTerms;
import org.partnercenter.domain.order.OrderTimes;
import org.partnercenter.domain.order.OrderType;
import org.partnercenter.domain.order.ServiceRef;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

class OrderPaymentTest {

    private static final Order ORDER = pending("o", "100", line("l-1", VM, "60"), line("l-2", DISK, "40"));

    private static OrderPayment payment(Order order, DiscountOffer... offers) {
        return new OrderPayment(order, List.of(), List.of(offers));
    }

    private static HeldCoupon coupon(String id, DiscountKind type, String balance, HeldCoupon.Limit... limits) {
        return new HeldCoupon(id, type, yuan(balance), List.of(limits), List.of());
    }

    private static HeldCoupon.Limit limit(String key, String value) {
        return new HeldCoupon.Limit(key, value, null);
    }

    private static PaymentChoice choice(String discount, HeldCoupon... coupons) {
        return new PaymentChoice(Arrays.stream(coupons).map(held -> new PaymentChoice.Coupon(held.id(), Integer.parseInt(held.type().code())))
                .toList(), Optional.ofNullable(discount).map(id -> new PaymentChoice.Discount(id, Integer.parseInt(id.split("-")[0]))));
    }

    private static Decision<PaymentPlan> plan(OrderPayment payment, String discount, HeldCoupon... coupons) {
        return payment.plan(choice(discount, coupons), Arrays.stream(coupons).collect(Collectors.toMap(HeldCoupon::id, Function.identity())),
                Set.of(), NOW);
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("ORD-10")
    void coupons_pay_what_they_fit_and_money_the_rest() {
        var plan = plan(payment(ORDER), null, coupon("v", DiscountKind.VOUCHER, "70", limit(CouponFit.SERVICE, "HWS.service.type.ec2")),
                coupon("c", DiscountKind.CASH_COUPON, "15.55")).orThrow();
        assertThat(plan.coupons().get("v").amount()).isEqualTo(yuan("60"));
        assertThat(plan.coupons().get("c").amount()).isEqualTo(yuan("15.55"));
        assertThat(plan.money()).isEqualTo(yuan("24.45"));
        assertThat(plan.discount()).isEmpty();
    }

    @Test
    @Tag("ORD-10")
    void an_order_may_be_paid_with_coupons_alone_or_with_money_alone() {
        assertThat(plan(payment(ORDER), null, coupon("v", DiscountKind.VOUCHER, "500")).orThrow().money()).isEqualTo(yuan("0"));
        assertThat(plan(payment(ORDER), null).orThrow().money()).isEqualTo(yuan("100"));
        assertThat(payment(ORDER).inMoney().money()).isEqualTo(yuan("100"));
    }

    @Test
    @Tag("ORD-10")
    void a_discount_is_taken_off_its_lines_before_coupons() {
        var offer = offer("2-d", OfferKind.BUSINESS, "o", "10", "0.9", "l-1");
        var plan = plan(payment(ORDER, offer), "2-d", coupon("v", DiscountKind.VOUCHER, "70", limit(CouponFit.SERVICE, VM.code()))).orThrow();
        assertThat(plan.discount()).contains(new AmountInfo.Discount(DiscountKind.BUSINESS_DISCOUNT, yuan("10")));
        assertThat(plan.coupons().get("v").amount()).isEqualTo(yuan("50"));
        assertThat(plan.money()).isEqualTo(yuan("40"));
        assertThat(reasons(plan(payment(ORDER, offer), "3-d"))).containsExactly("ORDER_DISCOUNT_UNUSABLE");
        assertThat(reasons(plan(payment(ORDER), "2-d"))).containsExactly("ORDER_DISCOUNT_UNUSABLE");
    }

    @Test
    @Tag("ORD-10")
    void an_adjusted_price_is_the_one_that_is_paid() {
        var adjusted = offer("609-d", OfferKind.PRICE_ADJUSTMENT, "o", "20", null);
        assertThat(reasons(plan(payment(ORDER, adjusted, offer("2-d", OfferKind.BUSINESS, "o", "10", null)), "2-d")))
                .containsExactly("ORDER_PRICE_ADJUSTED");
        assertThat(reasons(plan(payment(ORDER, adjusted), null))).containsExactly("ORDER_PRICE_ADJUSTED");
        assertThat(plan(payment(ORDER, adjusted), "609-d").orThrow().money()).isEqualTo(yuan("80"));
    }

    @Test
    @Tag("ORD-11")
    void a_combined_order_is_neither_paid_nor_cancelled_before_all_its_members_are_there() {
        var one = member(pending("m-1", "30"), "whole");
        var two = member(pending("m-2", "50"), "whole");
        var some = new OrderPayment(pending("whole", "80"), List.of(one), List.of());

        assertThat(reasons(plan(some, null))).containsExactly("ORDER_MEMBERS_MISSING");
        assertThat(some.refusalsToCancel()).singleElement().matches(refusal -> refusal.is(OrderRefusal.ORDER_MEMBERS_MISSING));
        assertThat(plan(new OrderPayment(pending("whole", "80"), List.of(one, two), List.of()), null).orThrow().money()).isEqualTo(yuan("80"));
    }

    @Test
    @Tag("ORD-10")
    @Tag("ORD-11")
    void a_discount_told_with_each_member_is_taken_off_all_and_so_are_all_adjusted_prices() {
        var members = List.of(member(pending("m-1", "30"), "whole"), member(pending("m-2", "50"), "whole"));
        var whole = pending("whole", "80");

        var both = new OrderPayment(whole, members, List.of(offer("2-d", OfferKind.BUSINESS, "m-1", "10", null),
                offer("2-d", OfferKind.BUSINESS, "m-2", "20", null)));
        assertThat(both.offers()).hasSize(1);
        assertThat(plan(both, "2-d").orThrow().money()).isEqualTo(yuan("50"));
        var adjusted = new OrderPayment(whole, members, List.of(offer("609-a", OfferKind.PRICE_ADJUSTMENT, "m-1", "1", null),
                offer("609-b", OfferKind.PRICE_ADJUSTMENT, "m-2", "2", null)));
        assertThat(plan(adjusted, "609-a").orThrow().money()).isEqualTo(yuan("77"));
        assertThat(plan(adjusted, "609-b").orThrow().money()).isEqualTo(yuan("77"));
    }

    @ParameterizedTest
    @CsvSource({"orderAmount, 50%, ", "orderAmount, 1, 1e2", "maxOrderShare, half, ", "minConsumeDiscount, 85%, "})
    @Tag("CPN-45")
    void a_coupon_with_a_limit_nobody_can_read_does_not_pay(String key, String value1, String value2) {
        assertThat(reasons(plan(payment(ORDER), null, coupon("v", DiscountKind.VOUCHER, "5", new HeldCoupon.Limit(key, value1, value2)))))
                .contains("ORDER_COUPON_LIMIT_UNREADABLE");
    }

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    @Tag("ORD-09")
    @Tag("ORD-10")
    @Tag("ORD-16")
    void only_what_waits_for_its_payment_is_paid_or_cancelled(OrderStatus status) {
        boolean waits = status == OrderStatus.PENDING_PAYMENT;
        var payment = payment(edition("o", 1, terms(OrderType.SUBSCRIBE, status), "100"));
        assertThat(reasons(plan(payment, null))).isEqualTo(waits ? List.of() : List.of("ORDER_STATUS_CHANGED"));
        assertThat(payment.refusalsToCancel()).hasSize(waits ? 0 : 1).allMatch(refusal -> refusal.is(OrderRefusal.ORDER_NOT_CANCELLABLE));
        for (var event : OrderEvent.values()) {
            assertThat(OrderTransition.TABLE.allows(status, event)).isEqualTo(waits);
        }
    }

    @Test
    @Tag("ORD-10")
    void what_was_settled_here_is_not_paid_again() {
        assertThat(reasons(plan(payment(ORDER.settled(paid("o", "100"))), null))).containsExactly("ORDER_STATUS_CHANGED");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T08:00:00Z, ", "2026-11-20T07:59:59Z, ORDER_PAYMENT_TOO_LATE"})
    @Tag("ORD-10")
    void an_order_is_paid_until_its_deadline(Instant deadline, String reason) {
        var order = timed(ORDER, new OrderTimes(NOW, Optional.empty(), Optional.of(deadline), Optional.empty()));
        assertThat(reasons(plan(payment(order), null))).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    @Tag("ORD-17")
    void what_is_not_sold_any_more_as_it_was_ordered_is_ordered_anew() {
        var started = timed(ORDER, new OrderTimes(NOW, Optional.empty(), Optional.empty(), Optional.of(NOW.minusSeconds(1))));
        assertThat(reasons(plan(payment(started), null))).containsExactly("ORDER_OUTDATED");
        var changed = edition("o", 1, new OrderTerms(OrderType.SUBSCRIBE, OrderStatus.PENDING_PAYMENT, OrderSource.CUSTOMER, VM, false, true,
                Optional.empty(), List.of()), "100");
        assertThat(reasons(plan(payment(changed), null))).containsExactly("ORDER_OUTDATED");
    }

    @Test
    @Tag("ORD-16")
    void what_is_left_to_the_partner_is_paid_by_nobody_else_and_only_that_by_it() {
        assertThat(reasons(plan(payment(leftToPartner(ORDER)), null))).containsExactly("ORDER_AWAITS_PARTNER");
        assertThat(payment(leftToPartner(ORDER)).refusalsToPay(OrderEvent.PAY_FOR_CUSTOMER, NOW)).isEmpty();
        assertThat(payment(ORDER).refusalsToPay(OrderEvent.PAY_FOR_CUSTOMER, NOW)).singleElement()
                .matches(refusal -> refusal.is(OrderRefusal.ORDER_NOT_FOR_PARTNER));
    }

    @Test
    @Tag("ORD-11")
    void members_of_a_combined_order_are_handled_under_its_number_and_paid_each_its_own_part() {
        var one = member(pending("m-1", "30"), "o");
        var two = member(pending("m-2", "70"), "o");
        assertThat(payment(one).refusalsToCancel()).singleElement().matches(refusal -> refusal.is(OrderRefusal.ORDER_PART_OF_COMBINED));
        assertThat(reasons(plan(payment(one), null))).containsExactly("ORDER_PART_OF_COMBINED");
        var together = new OrderPayment(pending("o", "100"), List.of(one, two), List.of(offer("2-d", OfferKind.BUSINESS, "m-2", "20", null)));
        var plan = plan(together, "2-d", coupon("v", DiscountKind.VOUCHER, "40")).orThrow();
        assertThat(plan.parts()).extracting(part -> part.order().id().value(), part -> part.money(), part -> part.coupons())
                .containsExactly(tuple("m-1", yuan("0"), List.of(voucher("v", "30"))),
                        tuple("m-2", yuan("40"), List.of(voucher("v", "10"))));
        assertThat(plan.money()).isEqualTo(yuan("40"));
        assertThat(plan.coupons()).containsExactly(Map.entry("v", voucher("v", "40")));
    }

    @Test
    @Tag("CPN-43")
    void of_vouchers_one_pays_an_order_and_of_cash_coupons_three() {
        assertThat(reasons(plan(payment(ORDER), null, coupon("v", DiscountKind.VOUCHER, "1"), coupon("w", DiscountKind.VOUCHER, "1"))))
                .containsExactly("ORDER_COUPONS_OF_A_KIND");
        assertThat(plan(payment(ORDER), null, coupon("a", DiscountKind.CASH_COUPON, "1"), coupon("b", DiscountKind.CASH_COUPON, "1"),
                coupon("c", DiscountKind.CASH_COUPON, "1")).isGranted()).isTrue();
        assertThat(PaymentChoice.MAX_COUPONS).isEqualTo(3);
        assertThat(OrderPayment.MOST_OF_A_KIND).containsExactlyInAnyOrderEntriesOf(Map.of(DiscountKind.VOUCHER, 1,
                DiscountKind.CASH_COUPON, 3, DiscountKind.DISCOUNT_COUPON, 1));
    }

    @Test
    @Tag("CPN-44")
    void a_coupon_that_is_not_the_customers_or_of_another_type_is_unknown_and_one_in_the_way_says_why() {
        var choice = new PaymentChoice(List.of(new PaymentChoice.Coupon("v", 302)), Optional.empty());
        var held = coupon("v", DiscountKind.VOUCHER, "1");
        assertThat(reasons(payment(ORDER).plan(choice, Map.of("v", held), Set.of(), NOW))).containsExactly("ORDER_COUPON_UNKNOWN");
        assertThat(reasons(payment(ORDER).plan(choice, Map.of(), Set.of(), NOW))).containsExactly("ORDER_COUPON_UNKNOWN");
        var obstacle = OrderRefusal.ORDER_COUPON_UNFIT.refusal("coupon_id", "x");
        var busy = new HeldCoupon("v", DiscountKind.VOUCHER, yuan("1"), List.of(), List.of(obstacle));
        assertThat(plan(payment(ORDER), null, busy).refusals()).containsExactly(obstacle);
    }

    @ParameterizedTest
    @CsvSource({
        "serviceType, hws.service.type.EBS, true", "serviceType, hws.service.type.vpc, false",
        "productId, 'x, p-l-1', true", "productId, x, false",
        "regionCode, CN-NORTH-4, true", "regionCode, cn-east-3, false",
        "subscribeType, 'renew,new', true", "subscribeType, renew, false",
        "usageTimes, 1, true", "isRebate, 0, true"})
    @Tag("CPN-45")
    void a_coupon_fits_within_its_limits(String key, String value, boolean fits) {
        assertThat(plan(payment(ORDER), null, coupon("v", DiscountKind.VOUCHER, "5", limit(key, value))).isGranted()).isEqualTo(fits);
    }

    @Test
    @Tag("CPN-45")
    void nothing_of_the_marketplace_is_paid_with_coupons() {
        var goods = edition("o", 1, new OrderTerms(OrderType.SUBSCRIBE, OrderStatus.PENDING_PAYMENT, OrderSource.CUSTOMER,
                new ServiceRef("hws.service.type.marketplace", Optional.empty()), true, false, Optional.empty(), List.of()), "100");
        assertThat(reasons(plan(payment(goods), null, coupon("v", DiscountKind.VOUCHER, "5")))).containsExactly("ORDER_COUPON_UNFIT");
    }

    @Test
    @Tag("CPN-45")
    void a_coupon_for_the_first_order_of_a_service_knows_those_before() {
        var first = coupon("v", DiscountKind.VOUCHER, "500", limit(CouponFit.FIRST_ORDER, "1"));
        var plan = payment(ORDER).plan(choice(null, first), Map.of("v", first), Set.of("hws.service.type.ec2"), NOW).orThrow();
        assertThat(plan.coupons().get("v").amount()).isEqualTo(yuan("40"));
        assertThat(reasons(payment(ORDER).plan(choice(null, first), Map.of("v", first), Set.of(VM.key(), DISK.key()), NOW)))
                .containsExactly("ORDER_COUPON_UNFIT");
    }

    @ParameterizedTest
    @CsvSource({"100, 100, true", "100.01, , false", "0, 99.99, false", "50, 150, true"})
    @Tag("CPN-45")
    void a_coupon_can_have_a_floor_and_a_ceiling_of_what_is_paid(String floor, String ceiling, boolean fits) {
        var limited = coupon("v", DiscountKind.VOUCHER, "5", new HeldCoupon.Limit(CouponFit.ORDER_AMOUNT, floor, ceiling));
        assertThat(reasons(plan(payment(ORDER), null, limited))).isEqualTo(fits ? List.of() : List.of("ORDER_COUPON_AMOUNT_UNFIT"));
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER_GRANTED, simultaneousUseWithEmpowerDiscount, 3", "BUSINESS, simultaneousUseWithContractDiscount, 2",
        "CHANNEL_BUSINESS, simultaneousUseWithContractDiscount, 2",
        "CONTRACT, simultaneousUseWithContractDiscount, 1", "PROMOTION, simultaneousUseWithPromotionDiscount, 0"})
    @Tag("CPN-46")
    void a_coupon_excludes_the_discounts_its_limits_say(OfferKind kind, String key, int code) {
        var payment = payment(ORDER, offer(code + "-d", kind, "o", "10", "0.5"));
        assertThat(reasons(plan(payment, code + "-d", coupon("v", DiscountKind.VOUCHER, "5", limit(key, "0")))))
                .containsExactly("ORDER_COUPON_EXCLUDES_DISCOUNT");
        assertThat(plan(payment, code + "-d", coupon("v", DiscountKind.VOUCHER, "5", limit(key, "1"))).isGranted()).isTrue();
        assertThat(plan(payment, null, coupon("v", DiscountKind.VOUCHER, "5", limit(key, "0"))).isGranted()).isTrue();
    }

    @Test
    @Tag("CPN-46")
    void discount_coupons_never_go_with_what_the_partner_granted() {
        var payment = payment(ORDER, offer("3-d", OfferKind.PARTNER_GRANTED, "o", "10", "0.5"));
        assertThat(reasons(plan(payment, "3-d", coupon("v", DiscountKind.DISCOUNT_COUPON, "5")))).containsExactly("ORDER_COUPON_EXCLUDES_DISCOUNT");
        assertThat(plan(payment, "3-d", coupon("v", DiscountKind.VOUCHER, "5")).isGranted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.69, 0.65, false", "0.70, 0.65, true", "0.69, 0.70, true", "0.69, , true"})
    @Tag("CPN-46")
    void a_coupon_asks_for_one_line_with_a_ratio_that_is_not_too_low(String one, String other, boolean fits) {
        var shares = new ArrayList<>(offer("2-d", OfferKind.BUSINESS, "o", "5", one, "l-1").shares());
        shares.addAll(offer("2-d", OfferKind.BUSINESS, "o", "5", other, "l-2").shares());
        var payment = payment(ORDER, new DiscountOffer("2-d", OfferKind.BUSINESS, "10", shares));
        assertThat(plan(payment, "2-d", coupon("v", DiscountKind.VOUCHER, "5", limit(CouponFit.MIN_RATIO, "0.7"))).isGranted()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"0.333, 33.30", "0.5, 50.00", "1, 80.00", "0, 0.00"})
    @Tag("CPN-47")
    void a_cash_coupon_pays_a_share_at_most_rounded_down(String share, String paid) {
        var capped = coupon("c", DiscountKind.CASH_COUPON, "80", limit(CouponFit.MAX_SHARE, share));
        var coupons = plan(payment(ORDER), null, capped).orThrow().coupons();
        assertThat(coupons.containsKey("c") ? coupons.get("c").amount() : yuan("0")).isEqualTo(yuan(paid));
        var odd = plan(payment(pending("o", "0.05")), null, coupon("c", DiscountKind.CASH_COUPON, "80", limit(CouponFit.MAX_SHARE, "0.5")));
        assertThat(odd.orThrow().coupons().get("c").amount()).isEqualTo(yuan("0.02"));
    }

    @ParameterizedTest
    @CsvSource({"CASH_COUPON, , true", "CASH_COUPON, 1, true", "CASH_COUPON, 0, false", "VOUCHER, , false", "DISCOUNT_COUPON, , false"})
    @Tag("CPN-47")
    void what_a_coupon_pays_is_cash_where_it_counts_for_rebates(DiscountKind type, String flag, boolean cash) {
        var coupon = flag == null ? coupon("c", type, "30") : coupon("c", type, "30", limit(CouponFit.REBATE, flag));
        assertThat(plan(payment(ORDER), null, coupon).orThrow().coupons().get("c").countsAsCash()).isEqualTo(cash);
    }

    @Test
    void lines_that_do_not_sum_up_to_the_order_leave_the_rest_to_the_order_itself() {
        var less = pending("o", "100", line("l-1", VM, "30"));
        assertThat(plan(payment(less), null, coupon("v", DiscountKind.VOUCHER, "500", limit(CouponFit.PRODUCT, "p-l-1"))).orThrow().money())
                .isEqualTo(yuan("70"));
        var more = pending("o", "10", line("l-1", VM, "30"));
        assertThat(plan(payment(more), null, coupon("v", DiscountKind.VOUCHER, "500")).orThrow().coupons().get("v").amount())
                .isEqualTo(yuan("10"));
    }

    @Test
    @Tag("ORD-10")
    void yes_makes_the_list_mandatory_and_no_forbids_it() {
        var coupons = List.of(new PaymentChoice.Coupon("v", 301));
        var discounts = List.of(new PaymentChoice.Discount("d", 2));
        assertThat(PaymentChoice.read(true, true, coupons, discounts).orThrow()).isEqualTo(new PaymentChoice(coupons, Optional.of(discounts.get(0))));
        assertThat(PaymentChoice.read(false, false, null, List.of()).orThrow()).isEqualTo(PaymentChoice.none());
        assertThat(reasons(PaymentChoice.read(true, true, List.of(), null))).containsExactly("ORDER_CHOICE_MISSING", "ORDER_CHOICE_MISSING");
        assertThat(reasons(PaymentChoice.read(false, false, coupons, discounts)))
                .containsExactly("ORDER_CHOICE_CONTRADICTS", "ORDER_CHOICE_CONTRADICTS");
    }

    @Test
    @Tag("CPN-43")
    void three_coupons_and_one_discount_at_most_and_none_twice() {
        var one = new PaymentChoice.Coupon("v", 301);
        assertThat(reasons(PaymentChoice.read(List.of(one, one), null))).containsExactly("ITEM_TWICE");
        var four = List.of(one, new PaymentChoice.Coupon("w", 302), new PaymentChoice.Coupon("x", 302), new PaymentChoice.Coupon("y", 302));
        var two = List.of(new PaymentChoice.Discount("d", 2), new PaymentChoice.Discount("e", 2));
        assertThat(reasons(PaymentChoice.read(four, two))).containsExactly("TOO_MANY_ITEMS", "TOO_MANY_ITEMS");
    }
}
