package org.partnercenter.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.domain.order.OrderFixtures.CUSTOMER;
import static org.partnercenter.domain.order.OrderFixtures.NOW;
import static org.partnercenter.domain.order.OrderFixtures.PARTNER;
import static org.partnercenter.domain.order.OrderFixtures.edition;
import static org.partnercenter.domain.order.OrderFixtures.leftToPartner;
import static org.partnercenter.domain.order.OrderFixtures.line;
import static org.partnercenter.domain.order.OrderFixtures.member;
import static org.partnercenter.domain.order.OrderFixtures.paid;
import static org.partnercenter.domain.order.OrderFixtures.pending;
import static org.partnercenter.domain.order.OrderFixtures.refund;
import static org.partnercenter.domain.order.OrderFixtures.refunding;
import static org.partnercenter.domain.order.OrderFixtures.terms;
import static org.partnercenter.domain.order.OrderFixtures.voucher;
import static org.partnercenter.domain.order.OrderFixtures.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class OrderTest {

    @ParameterizedTest
    @CsvSource({"0, 1, ADDED", "5, 6, CHANGED", "5, 5, IGNORED", "5, 4, IGNORED"})
    @Tag("ORD-18")
    void the_highest_version_counts_whichever_comes_first(long held, long fed, FeedChange change) {
        assertThat(FeedChange.of(held == 0 ? null : held, fed)).isEqualTo(change);
    }

    @Test
    @Tag("ORD-18")
    void what_was_settled_here_stays_settled_while_the_source_still_waits_for_the_payment() {
        var settled = pending("o", "10").settled(paid("o", "10"));
        var late = settled.succeededBy(edition("o", 2, terms(OrderType.SUBSCRIBE, OrderStatus.PENDING_PAYMENT), "10"));
        assertThat(late.version()).isEqualTo(2);
        assertThat(late.status()).isEqualTo(OrderStatus.PROCESSING);
        assertThat(late.paidAt()).contains(NOW);
        assertThat(late.succeededBy(edition("o", 3, terms(OrderType.SUBSCRIBE, OrderStatus.COMPLETED), "10")).status())
                .isEqualTo(OrderStatus.COMPLETED);
    }

    @Test
    @Tag("ORD-12")
    void a_paid_order_shows_what_it_was_paid_with() {
        var discounted = new Settlement(OrderStatus.PROCESSING, NOW, new OrderId("o"), false, CUSTOMER, Optional.empty(), Optional.empty(),
                Optional.of(new AmountInfo.Discount(DiscountKind.BUSINESS_DISCOUNT, yuan("2"))), yuan("3"),
                List.of(voucher("k", "4"), new Settlement.CouponPart("c", DiscountKind.CASH_COUPON, yuan("1"))), List.of());
        var shown = pending("o", "10").settled(discounted).shownPrice();
        assertThat(shown.afterDiscount()).isEqualTo(yuan("8"));
        assertThat(shown.info().coupons()).contains(yuan("4"));
        assertThat(shown.info().cash()).contains(yuan("1"));
        assertThat(shown.info().discounts()).containsExactly(new AmountInfo.Discount(DiscountKind.BUSINESS_DISCOUNT, yuan("2")));
        assertThat(pending("o", "10").shownPrice().info()).isEqualTo(AmountInfo.none());
        assertThat(edition("o", 2, terms(OrderType.SUBSCRIBE, OrderStatus.COMPLETED), "8").settled(discounted).shownPrice().afterDiscount())
                .as("its source tells it itself").isEqualTo(yuan("8"));
    }

    @Test
    @Tag("ORD-11")
    void a_member_that_waits_is_shown_within_its_combined_order_and_lives_on_its_own_afterwards() {
        var waiting = member(pending("o", "10"), "whole");
        assertThat(waiting.standsAlone()).isFalse();
        assertThat(waiting.settled(paid("whole", "10")).standsAlone()).isTrue();
        assertThat(pending("o", "10").standsAlone()).isTrue();
    }

    @Test
    @Tag("ORD-08")
    void unsubscribes_and_downgrades_refund_and_others_do_not() {
        assertThat(edition("o", 1, terms(OrderType.UNSUBSCRIBE, OrderStatus.COMPLETED), "0").isRefund()).isTrue();
        assertThat(edition("o", 1, terms(OrderType.CHANGE, OrderStatus.COMPLETED), "-0.01").isRefund()).isTrue();
        assertThat(edition("o", 1, terms(OrderType.CHANGE, OrderStatus.COMPLETED), "0.01").isRefund()).isFalse();
        assertThat(pending("o", "-1").isRefund()).isFalse();
    }

    @Test
    @Tag("ORD-08")
    void what_is_below_zero_comes_back_by_the_order_that_was_paid_once() {
        var order = refunding("u", refund("1", "-7.50", "a"), refund("2", "2.00", "a"), refund("3", "-1.00", "b"), refund("4", "-0.50", "a"),
                refund("5", "-9.00", null));
        assertThat(order.givesBack()).isEqualTo(Map.of(new OrderId("a"), yuan("8.00"), new OrderId("b"), yuan("1.00")));
        assertThat(pending("o", "10").givesBack()).isEmpty();
    }

    @Test
    @Tag("ORD-16")
    void the_partner_rejects_what_was_left_to_it_and_later_editions_know() {
        var left = leftToPartner(pending("o", "10"));
        var rejected = left.rejectedBy(PARTNER, "over budget", NOW).orThrow();
        assertThat(rejected.agent().isOpen()).isFalse();
        assertThat(rejected.succeededBy(left).agent().rejection()).contains(new AgentPayment.Rejection(PARTNER, "over budget", NOW));
        assertThat(pending("o", "10").rejectedBy(PARTNER, "no", NOW).refusals()).singleElement()
                .matches(refusal -> refusal.is(OrderRefusal.ORDER_NOT_FOR_PARTNER));
        assertThat(left.settled(paid("o", "10")).rejectedBy(PARTNER, "no", NOW).refusals())
                .anyMatch(refusal -> refusal.is(OrderRefusal.ORDER_STATUS_CHANGED));
    }

    @Test
    @Tag("ORD-16")
    void what_the_partner_did_not_pay_in_time_waits_for_it_no_more_unless_it_gets_more_time() {
        var until = NOW.plusSeconds(60);
        var left = leftToPartner(OrderFixtures.timed(pending("o", "10"), new OrderTimes(NOW, Optional.empty(), Optional.of(until), Optional.empty())));
        assertThat(left.awaitsPartner(until)).isTrue();
        assertThat(left.awaitsPartner(until.plusMillis(1))).isFalse();
        assertThatThrownBy(() -> left.lapsed(until)).isInstanceOf(IllegalStateException.class);
        var lapsed = left.lapsed(until.plusMillis(1));
        assertThat(lapsed.awaitsPartner()).isFalse();
        assertThat(lapsed.succeededBy(left).awaitsPartner()).isFalse();
        var longer = leftToPartner(OrderFixtures.timed(pending("o", "10"), new OrderTimes(NOW, Optional.empty(),
                Optional.of(until.plusSeconds(60)), Optional.empty())));
        assertThat(lapsed.succeededBy(longer).awaitsPartner(until.plusSeconds(1))).isTrue();
        assertThat(leftToPartner(pending("o", "10")).awaitsPartner(NOW.plusSeconds(1_000_000))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, SUBSCRIBE, true", "COMPLETED, UNSUBSCRIBE, false", "PENDING_PAYMENT, SUBSCRIBE, false", "PROCESSING, RENEW, false"})
    @Tag("ORD-12")
    void how_it_was_paid_is_told_of_what_is_completed_and_no_unsubscribe(OrderStatus status, OrderType type, boolean told) {
        var order = edition("o", 1, terms(type, status), "10");
        assertThat(order.tellsPayment()).isEqualTo(told);
        assertThat(order.paymentTold().isGranted()).isEqualTo(told);
        assertThat(order.paymentTold().refusals()).allMatch(refusal -> refusal.is(OrderRefusal.ORDER_PAYMENT_NOT_TOLD));
    }

    @Test
    void an_order_prints_nobody() {
        assertThat(pending("o", "10", line("l", OrderFixtures.VM, "10")).toString()).doesNotContain("alice", "c-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-20T08:00:00Z, 2026-11-20T08:00:00Z, true",
        "2025-11-20T08:00:00Z, 2026-11-20T08:00:01Z, false",
        "2024-02-29T00:00:00Z, 2025-02-28T00:00:00Z, true",
        "2024-02-29T00:00:00Z, 2025-02-28T00:00:01Z, false",
        ", 2026-11-20T08:00:01Z, true",
        "2020-01-01T00:00:00Z, , true"})
    @Tag("ORD-04")
    void a_window_spans_one_year_at_most(Instant begin, Instant end, boolean granted) {
        var window = OrderWindow.of("create_time", Optional.ofNullable(begin), Optional.ofNullable(end));
        assertThat(window.isGranted()).isEqualTo(granted);
        assertThat(window.refusals()).allMatch(refusal -> refusal.is(OrderRefusal.ORDER_WINDOW_TOO_LONG));
    }

    @Test
    @Tag("ORD-03")
    void lists_are_filtered_by_six_states_and_found_without_regard_to_case() {
        assertThat(Stream.of(OrderStatus.values()).filter(OrderStatus::isFilter).map(OrderStatus::code)).containsExactly(1, 3, 4, 5, 6, 9);
        assertThat(OrderSort.ofCode("CREATETIME")).contains(OrderSort.OLDEST_FIRST);
        assertThat(OrderSort.ofCode("-createtime")).contains(OrderSort.NEWEST_FIRST);
        assertThat(OrderSort.ofCode("paymentTime")).isEmpty();
        assertThat(new OrderId("CS01").key()).isEqualTo("cs01");
        assertThat(OrderFixtures.VM.key()).isEqualTo("hws.service.type.ec2");
    }

    @ParameterizedTest
    @EnumSource(PeriodType.class)
    @Tag("ORD-05")
    void what_is_paid_per_use_is_no_order_but_what_one_becomes(PeriodType period) {
        var sample = line("l", OrderFixtures.VM, "1");
        var line = new OrderLine("l", sample.service(), sample.product(), sample.region(), new OrderLine.Period(Optional.of(period),
                Optional.empty()), sample.effective(), sample.expire(), sample.quantity(), sample.price(), sample.base());
        boolean perUse = period == PeriodType.PAY_PER_USE || period == PeriodType.USAGE_REPORT;
        assertThat(pending("o", "1", line).faults()).hasSize(perUse ? 1 : 0)
                .allMatch(refusal -> refusal.is(OrderRefusal.ORDER_PAY_PER_USE));
        assertThat(edition("o", 1, terms(OrderType.TO_PAY_PER_USE, OrderStatus.COMPLETED), "1", line).faults()).isEmpty();
    }

    @Test
    void kinds_of_orders_have_the_vendors_codes() {
        assertThat(Stream.of(OrderType.values()).map(OrderType::code)).containsExactly(1, 2, 3, 4, 10, 11, 13, 14, 15);
        assertThat(Stream.of(PeriodType.values()).map(PeriodType::code)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @ParameterizedTest
    @EnumSource(OrderType.class)
    @Tag("CPN-45")
    void coupons_are_limited_to_three_kinds_of_orders(OrderType type) {
        var expected = switch (type) {
            case SUBSCRIBE -> "new";
            case RENEW -> "renew";
            case CHANGE -> "change";
            case UNSUBSCRIBE, TO_PAY_PER_USE, TO_PERIOD, TRIAL, TRIAL_TO_COMMERCIAL, FEE_ADJUSTMENT -> null;
        };
        assertThat(type.subscribeType()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void codes_of_the_wire_are_known_and_no_others() {
        assertThat(Stream.of(OrderSource.values()).map(OrderSource::code)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(Stream.of(ResourceStatus.values()).map(ResourceStatus::code)).containsExactly(2, 3, 4, 5);
        assertThat(Stream.of(ExpirePolicy.values()).map(ExpirePolicy::code)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(ExpirePolicy.ofCode(3)).contains(ExpirePolicy.AUTO_RENEW);
        assertThat(Stream.of(DiscountKind.values()).map(DiscountKind::code)).contains("200", "301", "609", "901").hasSize(21);
        assertThat(DiscountKind.ofCode("608")).isEmpty();
        assertThat(Stream.of(OfferKind.values()).map(OfferKind::asDiscount)).doesNotHaveDuplicates();
        assertThat(Stream.of(OfferMode.values()).map(OfferMode::code)).containsExactly(0, 1, 2);
        assertThatThrownBy(() -> new OrderId(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("CPN-45")
    void the_marketplace_is_known_by_its_code() {
        assertThat(new ServiceRef("HWS.service.type.marketplace", Optional.empty()).isMarketplace()).isTrue();
        assertThat(new ServiceRef("hws.service.type.marketplace.app", Optional.empty()).isMarketplace()).isTrue();
        assertThat(OrderFixtures.VM.isMarketplace()).isFalse();
    }
}
