package org.partnercenter.domain.order.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.order.OrderFixtures.CUSTOMER;
import static org.partnercenter.domain.order.OrderFixtures.NOW;
import static org.partnercenter.domain.order.OrderFixtures.paid;
import static org.partnercenter.domain.order.OrderFixtures.pending;
import static org.partnercenter.domain.order.OrderFixtures.voucher;
import static org.partnercenter.domain.order.OrderFixtures.yuan;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.DiscountKind;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.Settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class OrderRefundTest {

    private static Order paidOrder(String money, Settlement.CouponPart... coupons) {
        return pending("o", "100").settled(paid("o", money, coupons));
    }

    private static Order refunded(Order order, Settlement.Refund refund) {
        return order.settled(order.settlement().orElseThrow().with(refund));
    }

    @Test
    @Tag("ORD-08")
    void a_refund_is_divided_in_proportion_and_rounded_down_for_coupons() {
        var refund = OrderRefund.of(paidOrder("50.01", voucher("v", "50")), "r", yuan("33.33")).orThrow();
        assertThat(refund.coupons()).containsExactly(yuan("16.66"));
        assertThat(refund.money()).isEqualTo(yuan("16.67"));
    }

    @Test
    void what_money_did_not_pay_goes_back_to_coupons_to_the_cent() {
        var order = paidOrder("0", voucher("v", "50"), voucher("w", "50"));
        var first = OrderRefund.of(order, "r", yuan("99")).orThrow();
        assertThat(first.money()).isEqualTo(yuan("0"));
        assertThat(first.coupons()).containsExactly(yuan("49.50"), yuan("49.50"));
        var odd = OrderRefund.of(order, "r", yuan("0.01")).orThrow();
        assertThat(odd.coupons()).containsExactly(yuan("0.01"), yuan("0"));
    }

    @Test
    @Tag("ORD-08")
    void no_more_comes_back_than_was_paid() {
        var order = paidOrder("50", voucher("v", "50"));
        assertThat(OrderRefund.of(order, "r", yuan("100.01")).refusals()).singleElement()
                .matches(refusal -> refusal.is(OrderRefusal.ORDER_REFUND_TOO_LARGE));
        var once = refunded(order, OrderRefund.of(order, "r", yuan("60")).orThrow());
        assertThat(OrderRefund.of(once, "s", yuan("40.01")).isGranted()).isFalse();
        assertThat(OrderRefund.of(once, "s", yuan("40")).isGranted()).isTrue();
        assertThat(once.settlement().orElseThrow().knows("r")).isTrue();
        assertThat(once.settlement().orElseThrow().knows("s")).isFalse();
    }

    @Test
    @Tag("ORD-08")
    void where_less_will_do_what_is_left_comes_back_and_what_is_short_is_told() {
        var order = paidOrder("50", voucher("v", "50"));
        var once = refunded(order, OrderRefund.of(order, "r", yuan("60")).orThrow());

        var rest = OrderRefund.atMost(once, "s", yuan("100")).orThrow();
        assertThat(rest.amount()).isEqualTo(yuan("40"));
        assertThat(OrderRefund.shortfall(order.id(), rest.amount(), yuan("100"))).hasValueSatisfying(refusal ->
                assertThat(refusal.is(OrderRefusal.ORDER_REFUND_TOO_LARGE)).isTrue());
        assertThat(OrderRefund.shortfall(order.id(), rest.amount(), yuan("40"))).isEmpty();
        assertThat(OrderRefund.atMost(refunded(once, rest), "t", yuan("1")).isGranted()).isFalse();
    }

    @Test
    @Tag("CPN-41")
    void a_share_that_came_too_late_is_over_and_one_that_was_refused_is_left() {
        var order = paidOrder("0", voucher("v", "50"), voucher("w", "50"));
        var asked = OrderRefund.of(order, "r", yuan("60")).orThrow();

        var late = OrderRefund.answered(asked, Set.of(0), Set.of());
        assertThat(late.inCoupons()).isEqualTo(yuan("30"));
        assertThat(late.amount()).isEqualTo(yuan("60"));
        var refused = OrderRefund.answered(asked, Set.of(), Set.of(1));
        assertThat(refused.amount()).isEqualTo(yuan("30"));
        assertThat(order.settlement().orElseThrow().with(asked).replacing(refused).leftOf(1)).isEqualTo(yuan("50"));
        assertThat(order.settlement().orElseThrow().with(asked).without("r")).isEqualTo(order.settlement().orElseThrow());
    }

    @Test
    @Tag("ORD-18")
    void nothing_comes_back_of_what_was_not_paid_here_as_one_order() {
        var whole = paid("o", "100");
        var combined = new Settlement(OrderStatus.PROCESSING, NOW, new OrderId("o"), true, CUSTOMER, Optional.empty(), Optional.empty(),
                Optional.empty(), whole.money(), List.of(), List.of());
        var cancelled = Settlement.cancelled(new OrderId("o"), NOW, CUSTOMER, Optional.empty(), Optional.empty(), yuan("0"));
        for (var order : List.of(pending("o", "100"), pending("o", "100").settled(combined), pending("o", "100").settled(cancelled))) {
            assertThat(OrderRefund.of(order, "r", yuan("1")).refusals()).singleElement()
                    .matches(refusal -> refusal.is(OrderRefusal.ORDER_NOT_PAID_HERE));
        }
    }

    /** Whatever is refunded in whatever parts: in the end each has back exactly what it paid, and never more on the way. */
    @RepeatedTest(200)
    void in_the_end_everything_is_back_to_the_cent(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var coupons = new ArrayList<Settlement.CouponPart>();
        for (int i = 0; i < random.nextInt(4); i++) {
            coupons.add(new Settlement.CouponPart("k" + i, DiscountKind.CASH_COUPON,
                    Money.ofMinor(1 + random.nextInt(5_000), Money.CNY)));
        }
        var order = pending("o", "100").settled(paid("o", Money.ofMinor(random.nextInt(5_000), Money.CNY).toMajor().toPlainString(),
                coupons.toArray(Settlement.CouponPart[]::new)));
        var settlement = order.settlement().orElseThrow();
        for (int i = 0; settlement.refunded().isLessThan(settlement.total()); i++) {
            long left = settlement.total().minus(settlement.refunded()).minor();
            var part = Money.ofMinor(1 + Math.floorMod(random.nextLong(), left), Money.CNY);
            var refund = OrderRefund.of(order, "r" + i, part).orThrow();
            assertThat(refund.coupons().stream().reduce(refund.money(), Money::plus)).isEqualTo(part);
            assertThat(refund.money().minor()).isNotNegative();
            assertThat(refund.coupons()).allMatch(share -> share.minor() >= 0);
            order = refunded(order, refund);
            settlement = order.settlement().orElseThrow();
            assertThat(settlement.moneyLeft().minor()).isNotNegative();
            for (int k = 0; k < coupons.size(); k++) {
                assertThat(settlement.leftOf(k).minor()).isNotNegative();
            }
        }
        assertThat(settlement.moneyLeft().isZero()).isTrue();
        for (int k = 0; k < coupons.size(); k++) {
            assertThat(settlement.leftOf(k).isZero()).isTrue();
        }
    }
}
