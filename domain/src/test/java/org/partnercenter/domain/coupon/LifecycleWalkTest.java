package org.partnercenter.domain.coupon;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.AFTER_THE_END;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.ORDER;
import static org.partnercenter.domain.coupon.CouponFixtures.QUOTA;
import static org.partnercenter.domain.coupon.CouponFixtures.RESELLER;
import static org.partnercenter.domain.coupon.CouponFixtures.SITE;
import static org.partnercenter.domain.coupon.CouponFixtures.couponHeldBy;
import static org.partnercenter.domain.coupon.CouponFixtures.couponIds;
import static org.partnercenter.domain.coupon.CouponFixtures.couponIn;
import static org.partnercenter.domain.coupon.CouponFixtures.face;
import static org.partnercenter.domain.coupon.CouponFixtures.inPartnerCenter;
import static org.partnercenter.domain.coupon.CouponFixtures.parentQuota;
import static org.partnercenter.domain.coupon.CouponFixtures.passedOnQuota;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaIds;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaIn;
import static org.partnercenter.domain.coupon.CouponFixtures.resaleCustomer;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

/** Every state and every event of both lives, through the methods that really change them. */
class LifecycleWalkTest {

    static Stream<Arguments> quotaWalks() {
        return Arrays.stream(QuotaStatus.values()).flatMap(state -> Arrays.stream(QuotaEvent.values())
                .filter(event -> event != QuotaEvent.GRANT).map(event -> Arguments.of(state, event)));
    }

    static Stream<Arguments> couponWalks() {
        return Arrays.stream(CouponStatus.values()).flatMap(state -> Arrays.stream(CouponEvent.values())
                .filter(event -> event != CouponEvent.ISSUE).map(event -> Arguments.of(state, event)));
    }

    /** Adjusting in one step is beginning and finishing. */
    private static Optional<QuotaStatus> expected(QuotaStatus state, QuotaEvent event) {
        var begun = event == QuotaEvent.FINISH_ADJUSTING
                ? QuotaTransition.TABLE.next(state, QuotaEvent.BEGIN_ADJUSTING).orElse(state) : state;
        return QuotaTransition.TABLE.next(begun, event);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("quotaWalks")
    void a_quota_goes_where_its_table_says_or_is_refused(QuotaStatus state, QuotaEvent event) {
        var decision = tried(state, event);
        var expected = expected(state, event);

        assertThat(decision.isGranted()).isEqualTo(expected.isPresent());
        expected.ifPresent(to -> assertThat(decision.orThrow().status()).isEqualTo(to));
        assertNamesState(decision.refusals(), Set.of(state.name(), String.valueOf(state.code())), event.name(), "QUOTA_STATE");
    }

    private static Decision<CouponQuota> tried(QuotaStatus state, QuotaEvent event) {
        var quota = quotaIn(state);
        return switch (event) {
            case GRANT -> throw new IllegalArgumentException("a quota is granted once");
            case ISSUE -> new CouponIssuing(quota, face("1"), inPartnerCenter(), NOW)
                    .decide(List.of(resaleCustomer("c-1")), UnknownOffers.none(), couponIds()).map(IssuePlan::quota);
            case PASS_ON -> QuotaPassing.passOn(quota, yuan("1"),
                    List.of(new QuotaPassing.Receiver(RESELLER, true, false, Set.of())), quotaIds(), NOW)
                    .map(QuotaPassing.Plan::parent);
            case BEGIN_ADJUSTING -> quota.beginAdjusting(NOW).map(CouponQuota.Change::quota);
            case FINISH_ADJUSTING -> quota.adjustTo(yuan("2000"), NOW).map(CouponQuota.Change::quota);
            case FREEZE -> quota.freeze(NOW).map(CouponQuota.Change::quota);
            case UNFREEZE -> quota.unfreeze(NOW).map(CouponQuota.Change::quota);
            case INVALIDATE -> quota.invalidate(NOW).map(CouponQuota.Change::quota);
            case EXPIRE -> quota.expire(AFTER_THE_END).map(CouponQuota.Change::quota);
            case RECLAIM -> QuotaPassing.takeBack(passedOnQuota(state, "70"), parentQuota("500", "400"), NOW)
                    .map(QuotaPassing.Back::child);
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("couponWalks")
    void a_coupon_goes_where_its_table_says_or_is_refused(CouponStatus state, CouponEvent event) {
        var decision = tried(state, event);
        var expected = CouponTransition.TABLE.next(state, event);

        if (event == CouponEvent.REFUND && expected.isEmpty()) {
            assertThat(decision.orThrow().coupon().status()).isEqualTo(state);
            assertThat(decision.orThrow().returned()).isEqualTo(yuan("1"));
            return;
        }
        assertThat(decision.isGranted()).isEqualTo(expected.isPresent());
        expected.ifPresent(to -> assertThat(decision.orThrow().coupon().status()).isEqualTo(to));
        assertNamesState(decision.refusals(), Set.of(state.name(), String.valueOf(state.code())), eventName(event),
                "COUPON_STATE");
    }

    private static String eventName(CouponEvent event) {
        return event == CouponEvent.USE_UP ? CouponEvent.USE.name() : event.name();
    }

    private static Decision<Coupon.Change> tried(CouponStatus state, CouponEvent event) {
        var coupon = couponIn(state);
        return switch (event) {
            case ISSUE -> throw new IllegalArgumentException("a coupon is issued once");
            case HOLD -> coupon.hold(ORDER, yuan("1"), NOW);
            case RELEASE -> (state == CouponStatus.AVAILABLE ? couponHeldBy(ORDER, "1") : coupon).release(ORDER, NOW);
            case USE -> coupon.use(ORDER, yuan("1"), NOW);
            case USE_UP -> coupon.use(ORDER, yuan("100"), NOW);
            case RECLAIM -> coupon.reclaim(true, QUOTA, NOW);
            case RECLAIM_BY_SYSTEM -> coupon.reclaimBySystem(CouponMovement.RECLAIMED_ON_LEAVING, QUOTA, NOW);
            case EXPIRE -> coupon.expire(QUOTA, AFTER_THE_END);
            case REFUND -> refunded(state == CouponStatus.AVAILABLE ? CouponFixtures.partlyUsedCoupon("99") : coupon);
        };
    }

    /** A coupon expires after its end, and an order's use returns to it then too. */
    private static Decision<Coupon.Change> refunded(Coupon coupon) {
        var now = coupon.status() == CouponStatus.EXPIRED ? AFTER_THE_END : NOW;
        return coupon.refund(ORDER, yuan("1"), Optional.of(new Coupon.Use(yuan("1"), yuan("1"), NOW)), true, QUOTA,
                new RefundPeriod(RefundPeriod.DAYS, SITE), now);
    }

    /** The state is told; the event too, unless the reason is one of the vendor's that is about this event only. */
    private static void assertNamesState(List<Refusal> refusals, Set<String> state, String event, String general) {
        if (refusals.isEmpty()) {
            return;
        }
        assertThat(refusals.get(0)).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(refusal.facts().get("status")).isIn(state);
            if (refusal.reason().equals(general)) {
                assertThat(refusal.facts()).containsEntry("event", event);
            }
        });
    }
}
