package org.partnercenter.domain.order.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.order.OrderFixtures.CUSTOMER;
import static org.partnercenter.domain.order.OrderFixtures.NOW;
import static org.partnercenter.domain.order.OrderFixtures.member;
import static org.partnercenter.domain.order.OrderFixtures.paid;
import static org.partnercenter.domain.order.OrderFixtures.pending;
import static org.partnercenter.domain.order.OrderFixtures.yuan;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderRefusal;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.Settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

@Tag("ORD-08")
@Tag("ORD-11")
class CombinedRefundTest {

    private static final OrderId WHOLE = new OrderId("w");
    private static final Order COMBINED = pending("w", "100").settled(new Settlement(OrderStatus.PROCESSING, NOW, WHOLE, true, CUSTOMER,
            Optional.empty(), Optional.empty(), Optional.empty(), yuan("100"), List.of(), List.of()));

    private static Order part(String id, String money) {
        return member(pending(id, money), "w").settled(paid("w", money));
    }

    private static Order refunded(Order order, String id, Money amount) {
        return order.settled(order.settlement().orElseThrow().with(OrderRefund.of(order, id, amount).orThrow()));
    }

    @Test
    void it_is_spread_over_the_members_by_what_is_left_of_each() {
        var members = List.of(part("b", "33.33"), part("a", "66.67"), member(pending("c", "9").settled(paid("c", "9")), "w"));

        assertThat(CombinedRefund.isAbout(COMBINED)).isTrue();
        assertThat(CombinedRefund.isAbout(members.get(0))).isFalse();
        assertThat(CombinedRefund.spread(COMBINED, members, "r", yuan("10"), false).orThrow())
                .containsExactly(Map.entry(new OrderId("a"), yuan("6.67")), Map.entry(new OrderId("b"), yuan("3.33")));
        assertThat(CombinedRefund.spread(COMBINED, members, "r", yuan("0.01"), false).orThrow())
                .containsExactly(Map.entry(new OrderId("a"), yuan("0.01")));
    }

    @Test
    void more_than_is_left_is_refused_or_cut() {
        var members = List.of(part("a", "60"), refunded(part("b", "40"), "before", yuan("30")));

        assertThat(CombinedRefund.spread(COMBINED, members, "r", yuan("70.01"), false).refusals()).singleElement()
                .matches(refusal -> refusal.is(OrderRefusal.ORDER_REFUND_TOO_LARGE));
        assertThat(CombinedRefund.spread(COMBINED, members, "r", yuan("100"), true).orThrow())
                .containsExactly(Map.entry(new OrderId("a"), yuan("60")), Map.entry(new OrderId("b"), yuan("10")));
        assertThat(CombinedRefund.spread(COMBINED, List.of(), "r", yuan("1"), true).isGranted()).isFalse();
    }

    @Test
    void the_same_again_is_spread_as_it_was() {
        var members = List.of(refunded(part("a", "60"), "r", yuan("6")), refunded(part("b", "40"), "r", yuan("4")));

        assertThat(CombinedRefund.spread(COMBINED, members, "r", yuan("10"), false).orThrow())
                .containsExactly(Map.entry(new OrderId("a"), yuan("6")), Map.entry(new OrderId("b"), yuan("4")));
        assertThat(CombinedRefund.spread(COMBINED, members, "r", yuan("11"), false).refusals()).singleElement()
                .matches(refusal -> refusal.is(OrderRefusal.ORDER_REFUND_KNOWN));
        assertThat(CombinedRefund.spread(COMBINED, members, "r", yuan("11"), true).isGranted()).isTrue();
    }

    /** Whatever comes back in whatever parts: in the end every member has back what it cost, to the cent. */
    @RepeatedTest(100)
    void nothing_is_lost_on_the_way(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var members = new ArrayList<Order>();
        long left = 0;
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            long minor = random.nextInt(3_000);
            left += minor;
            members.add(part("m" + i, Money.ofMinor(minor, Money.CNY).toMajor().toPlainString()));
        }
        for (int i = 0; left > 0; i++) {
            var part = Money.ofMinor(1 + random.nextInt((int) left), Money.CNY);
            var shares = CombinedRefund.spread(COMBINED, members, "r" + i, part, false).orThrow();
            assertThat(shares.values()).allMatch(Money::isPositive);
            assertThat(shares.values().stream().reduce(Money::plus)).contains(part);
            var refund = "r" + i;
            members.replaceAll(each -> shares.containsKey(each.id()) ? refunded(each, refund, shares.get(each.id())) : each);
            left -= part.minor();
        }
        assertThat(members).allMatch(each -> each.settlement().orElseThrow().left().isZero());
    }
}
