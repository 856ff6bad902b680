package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Transfer;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.domain.coupon.CouponFixtures.AFTER_THE_END;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.ORDER;
import static org.partnercenter.domain.coupon.CouponFixtures.OTHER_ORDER;
import static org.partnercenter.domain.coupon.CouponFixtures.QUOTA;
import static org.partnercenter.domain.coupon.CouponFixtures.SITE;
import static org.partnercenter.domain.coupon.CouponFixtures.availableCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.couponHeldBy;
import static org.partnercenter.domain.coupon.CouponFixtures.couponWith;
import static org.partnercenter.domain.coupon.CouponFixtures.frozenCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.partlyUsedCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.reasons;
import static org.partnercenter.domain.coupon.CouponFixtures.usedUpCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

class CouponUseTest {

    @Test
    void using_part_leaves_the_rest() {
        var change = availableCoupon().use(ORDER, yuan("99.99"), NOW).orThrow();

        assertThat(change.coupon().status()).isEqualTo(CouponStatus.AVAILABLE);
        assertThat(change.coupon().balance()).isEqualTo(yuan("0.01"));
        assertThat(change.coupon().lastUsedAt()).contains(NOW);
        assertThat(change.coupon().lastOrder()).contains(ORDER);
        assertThat(change.coupon().endedAt()).isEmpty();
        assertThat(change.transfers()).containsExactly(new Transfer("COUPON_USED",
                CouponMovement.account(new CouponId("coupon")), CouponMovement.consumed(QUOTA), yuan("99.99")));
    }

    @Test
    void using_all_uses_it_up() {
        var coupon = partlyUsedCoupon("40").use(ORDER, yuan("40"), NOW).orThrow().coupon();

        assertThat(coupon.status()).isEqualTo(CouponStatus.USED);
        assertThat(coupon.balance()).isEqualTo(yuan("0"));
        assertThat(coupon.endedAt()).contains(NOW);
    }

    @Test
    void more_than_is_left_is_neither_held_nor_used() {
        assertThat(reasons(partlyUsedCoupon("40").use(ORDER, yuan("40.01"), NOW).refusals()))
                .containsExactly("COUPON_BALANCE_TOO_SMALL");
        assertThat(reasons(partlyUsedCoupon("40").hold(ORDER, yuan("40.01"), NOW).refusals()))
                .containsExactly("COUPON_BALANCE_TOO_SMALL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.01"})
    void nothing_or_less_is_neither_held_nor_used(String amount) {
        assertThat(reasons(availableCoupon().use(ORDER, yuan(amount), NOW).refusals())).containsExactly("AMOUNT_NOT_POSITIVE");
        assertThat(reasons(availableCoupon().hold(ORDER, yuan(amount), NOW).refusals())).containsExactly("AMOUNT_NOT_POSITIVE");
    }

    @Test
    @Tag("CPN-25")
    void a_held_coupon_is_used_by_its_order_only_and_the_order_may_change_what_it_holds() {
        var held = availableCoupon().hold(ORDER, yuan("30"), NOW).orThrow();

        assertThat(held.transfers()).isEmpty();
        assertThat(held.coupon().balance()).isEqualTo(yuan("100"));
        assertThat(held.coupon().hold()).contains(new Coupon.Hold(ORDER, yuan("30")));
        assertThat(reasons(held.coupon().use(OTHER_ORDER, yuan("1"), NOW).refusals())).containsExactly("COUPON_HELD");
        assertThat(reasons(held.coupon().hold(OTHER_ORDER, yuan("1"), NOW).refusals())).containsExactly("COUPON_HELD");
        assertThat(held.coupon().hold(ORDER, yuan("50"), NOW).orThrow().coupon().hold())
                .contains(new Coupon.Hold(ORDER, yuan("50")));
        assertThat(held.coupon().use(ORDER, yuan("20"), NOW).orThrow().coupon().hold()).isEmpty();
    }

    @Test
    @Tag("CPN-25")
    void only_the_order_that_holds_lets_go() {
        assertThat(couponHeldBy(ORDER, "5").release(ORDER, NOW).orThrow().coupon().hold()).isEmpty();
        assertThat(reasons(couponHeldBy(ORDER, "5").release(OTHER_ORDER, NOW).refusals())).containsExactly("COUPON_NOT_HELD");
        assertThat(reasons(availableCoupon().release(ORDER, NOW).refusals())).containsExactly("COUPON_NOT_HELD");
    }

    @Test
    @Tag("CPN-50")
    void a_coupon_is_used_from_the_first_to_the_last_instant_of_its_time() {
        assertThat(availableCoupon().use(ORDER, yuan("1"), AROUND_NOW.from()).isGranted()).isTrue();
        assertThat(availableCoupon().use(ORDER, yuan("1"), AROUND_NOW.until()).isGranted()).isTrue();
        assertThat(reasons(availableCoupon().use(ORDER, yuan("1"), AROUND_NOW.from().minusMillis(1)).refusals()))
                .containsExactly("COUPON_OUTSIDE_WINDOW");
        assertThat(reasons(availableCoupon().use(ORDER, yuan("1"), AFTER_THE_END).refusals())).containsExactly("COUPON_STATE");
        assertThat(availableCoupon().statusAt(AROUND_NOW.until())).isEqualTo(CouponStatus.AVAILABLE);
        assertThat(availableCoupon().statusAt(AFTER_THE_END)).isEqualTo(CouponStatus.EXPIRED);
        assertThat(usedUpCoupon().statusAt(AFTER_THE_END)).isEqualTo(CouponStatus.USED);
    }

    @Test
    void a_frozen_coupon_is_not_used() {
        assertThat(reasons(frozenCoupon().use(ORDER, yuan("1"), NOW).refusals())).containsExactly("COUPON_FROZEN");
        assertThat(reasons(frozenCoupon().hold(ORDER, yuan("1"), NOW).refusals())).containsExactly("COUPON_FROZEN");
    }

    @Test
    @Tag("CPN-07")
    void a_limit_nobody_understands_makes_a_coupon_unusable() {
        var unknown = couponWith(UseLimit.of(UseLimit.SERVICE_TYPE, "ecs"), UseLimit.of("moonPhase", "full"));

        assertThat(reasons(unknown.use(ORDER, yuan("1"), NOW).refusals())).containsExactly("LIMIT_NOT_UNDERSTOOD");
        assertThat(unknown.useLimits()).contains(UseLimit.of("moonPhase", "full"));
        assertThat(couponWith(UseLimit.of("usageTimes", "1")).use(ORDER, yuan("1"), NOW).isGranted()).isTrue();
    }

    @Test
    @Tag("CPN-07")
    void a_coupon_is_used_as_often_as_its_limits_say() {
        var once = couponWith(UseLimit.of("usageTimes", "2")).use(ORDER, yuan("1"), NOW).orThrow().coupon();
        var twice = once.use(OTHER_ORDER, yuan("1"), NOW).orThrow().coupon();

        assertThat(twice.timesUsed()).isEqualTo(2);
        assertThat(reasons(twice.use(ORDER, yuan("1"), NOW).refusals())).containsExactly("COUPON_USED_OFTEN_ENOUGH");
        assertThat(reasons(twice.hold(ORDER, yuan("1"), NOW).refusals())).containsExactly("COUPON_USED_OFTEN_ENOUGH");
        assertThat(twice.reclaim(false, QUOTA, NOW).orThrow().returned()).isEqualTo(yuan("98"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "3, 2, 2", "0, 0, 5"})
    @Tag("CPN-07")
    void of_several_limits_the_tightest_counts_and_0_is_none(String one, String other, int times) {
        var coupon = couponWith(UseLimit.of("usageTimes", one), UseLimit.of("usageTimes", other));
        var granted = 0;
        for (int attempt = 0; attempt < 5; attempt++) {
            var decision = coupon.use(ORDER, yuan("1"), NOW);
            granted += decision.isGranted() ? 1 : 0;
            coupon = decision.isGranted() ? decision.orThrow().coupon() : coupon;
        }
        assertThat(granted).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"often", "-1", "1.5", ""})
    @Tag("CPN-07")
    void a_number_of_times_that_nobody_can_read_makes_a_coupon_unusable(String times) {
        assertThat(reasons(couponWith(UseLimit.of("usageTimes", times)).use(ORDER, yuan("1"), NOW).refusals()))
                .containsExactly("LIMIT_NOT_UNDERSTOOD");
        assertThat(reasons(couponWith(UseLimit.of("usageTimes", null)).use(ORDER, yuan("1"), NOW).refusals()))
                .containsExactly("LIMIT_NOT_UNDERSTOOD");
    }

    static Stream<Function<Coupon, Decision<Coupon.Change>>> changes() {
        return Stream.of(
                coupon -> coupon.hold(ORDER, yuan("10"), NOW),
                coupon -> coupon.use(ORDER, yuan("10"), NOW),
                coupon -> coupon.use(ORDER, yuan("100"), NOW),
                coupon -> coupon.reclaim(false, QUOTA, NOW),
                coupon -> coupon.reclaimBySystem(CouponMovement.RECLAIMED_ON_LEAVING, QUOTA, NOW),
                coupon -> coupon.expire(QUOTA, AFTER_THE_END),
                coupon -> coupon.use(ORDER, yuan("10"), NOW).orThrow().coupon().refund(ORDER, yuan("5"),
                        Optional.of(new Coupon.Use(yuan("10"), yuan("10"), NOW)), true, QUOTA,
                        new RefundPeriod(5, SITE), NOW));
    }

    @ParameterizedTest
    @MethodSource("changes")
    @Tag("CPN-15")
    void nothing_changes_face_value_scope_or_validity(Function<Coupon, Decision<Coupon.Change>> change) {
        var before = couponWith(UseLimit.of(UseLimit.SERVICE_TYPE, "ecs"));
        var after = change.apply(before).orThrow().coupon();

        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after).usingRecursiveComparison()
                .ignoringFields("status", "balance", "hold", "lastUsedAt", "lastOrder", "endedAt", "timesUsed", "version")
                .isEqualTo(before);
    }

    @Test
    void a_balance_outside_zero_to_face_value_does_not_exist() {
        assertThatThrownBy(() -> partlyUsedCoupon("100.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> partlyUsedCoupon("-0.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_possible_is_what_the_commands_would_answer() {
        assertThat(availableCoupon().possibilities(NOW)).filteredOn(Possibility::isPossible).extracting(Possibility::event)
                .containsExactly("HOLD", "USE", "RECLAIM");
        assertThat(couponHeldBy(ORDER, "5").possibilities(NOW)).filteredOn(Possibility::isPossible)
                .extracting(Possibility::event).containsExactly("HOLD", "RELEASE", "USE");
        assertThat(availableCoupon().possibilities(AFTER_THE_END)).noneMatch(Possibility::isPossible);
        assertThat(usedUpCoupon().possibilities(NOW)).noneMatch(Possibility::isPossible)
                .allSatisfy(possibility -> assertThat(possibility.refusals()).isNotEmpty());
    }
}
