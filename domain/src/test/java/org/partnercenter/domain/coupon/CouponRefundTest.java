package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Transfer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnercenter.domain.coupon.CouponFixtures.AFTER_THE_END;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.ORDER;
import static org.partnercenter.domain.coupon.CouponFixtures.OTHER_ORDER;
import static org.partnercenter.domain.coupon.CouponFixtures.PARENT;
import static org.partnercenter.domain.coupon.CouponFixtures.QUOTA;
import static org.partnercenter.domain.coupon.CouponFixtures.SITE;
import static org.partnercenter.domain.coupon.CouponFixtures.couponIn;
import static org.partnercenter.domain.coupon.CouponFixtures.couponWith;
import static org.partnercenter.domain.coupon.CouponFixtures.partlyUsedCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.reasons;
import static org.partnercenter.domain.coupon.CouponFixtures.reclaimedCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.usedUpCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

class CouponRefundTest {

    @ParameterizedTest
    @CsvSource({"10, true, 0", "9.99, true, 1", "10, false, 1"})
    @Tag("CPN-40")
    void what_comes_back_entirely_to_the_customer_was_no_use(String amount, boolean associated, int times) {
        var coupon = couponWith(UseLimit.of("usageTimes", "1")).use(ORDER, yuan("10"), NOW).orThrow().coupon();
        var use = Optional.of(new Coupon.Use(yuan("10"), yuan("10"), NOW));

        var back = refund(coupon, amount, use, associated, NOW).orThrow().coupon();
        assertThat(back.timesUsed()).isEqualTo(times);
        assertThat(back.use(ORDER, yuan("1"), NOW).isGranted()).isEqualTo(times == 0);
    }

    private static final RefundPeriod FIVE_DAYS = new RefundPeriod(RefundPeriod.DAYS, SITE);
    private static final CouponId COUPON = new CouponId("coupon");

    private static Optional<Coupon.Use> used(String amount) {
        return Optional.of(new Coupon.Use(yuan(amount), yuan(amount), NOW));
    }

    private static Decision<Coupon.Change> refund(Coupon coupon, String amount, Optional<Coupon.Use> use, boolean associated,
                                                  Instant now) {
        return coupon.refund(ORDER, yuan(amount), use, associated, PARENT, FIVE_DAYS, now);
    }

    @Test
    @Tag("CPN-40")
    void what_an_order_used_returns_to_a_customer_that_is_still_with_its_partner() {
        var change = refund(usedUpCoupon(), "60", used("100"), true, NOW).orThrow();

        assertThat(change.coupon().status()).isEqualTo(CouponStatus.AVAILABLE);
        assertThat(change.coupon().balance()).isEqualTo(yuan("60"));
        assertThat(change.coupon().endedAt()).isEmpty();
        assertThat(change.returned()).isEqualTo(yuan("0"));
        assertThat(change.transfers()).containsExactly(new Transfer("COUPON_REFUNDED", CouponMovement.consumed(QUOTA),
                CouponMovement.account(COUPON), yuan("60")));
    }

    @Test
    @Tag("CPN-40")
    void it_returns_to_the_partner_when_the_customer_has_left_and_the_coupon_stays_as_it_is() {
        var change = refund(usedUpCoupon(), "60", used("100"), false, NOW).orThrow();

        assertThat(change.coupon().status()).isEqualTo(CouponStatus.USED);
        assertThat(change.coupon().balance()).isEqualTo(yuan("0"));
        assertThat(change.returned()).isEqualTo(yuan("60"));
        assertThat(change.transfers()).containsExactly(new Transfer("RECLAIMED_ON_UNSUBSCRIPTION",
                CouponMovement.consumed(QUOTA), CouponMovement.account(PARENT), yuan("60")));
    }

    @Test
    @Tag("CPN-40")
    void it_returns_to_the_partner_when_the_coupon_was_taken_back_meanwhile() {
        var change = refund(reclaimedCoupon(), "60", used("60"), true, NOW).orThrow();

        assertThat(change.coupon().status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(change.transfers()).extracting(Transfer::kind).containsExactly("RECLAIMED_ON_UNSUBSCRIPTION");
    }

    @Test
    @Tag("CPN-40")
    void no_more_returns_than_the_order_used_and_has_not_got_back() {
        var partly = Optional.of(new Coupon.Use(yuan("100"), yuan("30"), NOW));

        assertThat(refund(partlyUsedCoupon("0.01"), "30", partly, true, NOW).isGranted()).isTrue();
        assertThat(reasons(refund(partlyUsedCoupon("0.01"), "30.01", partly, true, NOW).refusals()))
                .containsExactly("REFUND_TOO_LARGE");
        assertThat(reasons(refund(usedUpCoupon(), "1", Optional.empty(), true, NOW).refusals()))
                .containsExactly("COUPON_NOT_USED_BY_ORDER");
        assertThat(reasons(refund(usedUpCoupon(), "0", used("1"), true, NOW).refusals())).containsExactly("AMOUNT_NOT_POSITIVE");
        assertThat(reasons(refund(usedUpCoupon(), "-1", used("1"), false, NOW).refusals()))
                .containsExactly("AMOUNT_NOT_POSITIVE");
    }

    @Test
    @Tag("CPN-40")
    void another_orders_hold_stays() {
        var held = partlyUsedCoupon("40").hold(OTHER_ORDER, yuan("40"), NOW).orThrow().coupon();

        assertThat(refund(held, "60", used("60"), true, NOW).orThrow().coupon().hold())
                .contains(new Coupon.Hold(OTHER_ORDER, yuan("40")));
    }

    @ParameterizedTest
    @CsvSource({
            // used in UTC+8,             unsubscribed in UTC+8,     in time
            "2026-11-01T00:00:00+08:00, 2026-11-01T23:59:59+08:00, true",
            "2026-11-01T23:59:59+08:00, 2026-11-06T23:59:59+08:00, true",
            "2026-11-01T00:00:00+08:00, 2026-11-06T23:59:59+08:00, true",
            "2026-11-01T23:59:59+08:00, 2026-11-07T00:00:00+08:00, false",
            "2026-11-01T00:00:00+08:00, 2026-11-07T00:00:00+08:00, false",
            // a day that is another one in UTC
            "2026-10-31T23:30:00Z,      2026-11-06T15:59:59Z,      true",
            "2026-10-31T15:30:00Z,      2026-11-05T16:00:00Z,      false"})
    @Tag("CPN-41")
    void five_days_in_the_sites_zone_the_fifth_included(String used, String now, boolean inTime) {
        assertThat(FIVE_DAYS.contains(OffsetDateTime.parse(used).toInstant(),
                OffsetDateTime.parse(now).toInstant())).isEqualTo(inTime);
    }

    @Test
    @Tag("CPN-41")
    void too_late_nothing_returns_to_anybody() {
        var longAgo = Optional.of(new Coupon.Use(yuan("10"), yuan("10"), NOW.minusSeconds(6 * 86_400 + 1)));

        assertThat(reasons(refund(usedUpCoupon(), "10", longAgo, true, NOW).refusals())).containsExactly("REFUND_TOO_LATE");
        assertThat(reasons(refund(usedUpCoupon(), "10", longAgo, false, NOW).refusals())).containsExactly("REFUND_TOO_LATE");
    }

    @Test
    @Tag("CPN-42")
    void a_returned_coupon_keeps_its_end() {
        assertThat(refund(usedUpCoupon(), "60", used("60"), true, AROUND_NOW.until()).orThrow().coupon().validity())
                .isEqualTo(AROUND_NOW);
    }

    @ParameterizedTest
    @EnumSource(value = CouponStatus.class, names = {"USED", "EXPIRED"})
    @Tag("CPN-42")
    @Tag("CPN-31")
    void if_that_is_past_the_amount_goes_on_to_the_partner_at_once(CouponStatus status) {
        var change = refund(couponIn(status), "60", used("60"), true, AFTER_THE_END).orThrow();

        assertThat(change.coupon().status()).isEqualTo(CouponStatus.EXPIRED);
        assertThat(change.coupon().balance()).isEqualTo(yuan("0"));
        assertThat(change.transfers()).extracting(Transfer::kind, Transfer::amount).containsExactly(
                tuple("COUPON_REFUNDED", yuan("60")),
                tuple("RECLAIMED_ON_EXPIRY", yuan("60")));
        assertThat(change.returned()).isEqualTo(yuan("60"));
    }

    @Test
    @Tag("CPN-42")
    void with_it_goes_what_no_job_has_taken_back_yet() {
        var change = refund(partlyUsedCoupon("40"), "60", used("60"), true, AFTER_THE_END).orThrow();

        assertThat(change.returned()).isEqualTo(yuan("100"));
        assertThat(change.coupon().balance()).isEqualTo(yuan("0"));
    }

    @ParameterizedTest
    @CsvSource({
            // used, refunded, total, share
            "30.00,  50.00, 100.00, 15.00",
            "30.00, 100.00, 100.00, 30.00",
            "30.00,   0.00, 100.00,  0.00",
            "10.00,  33.33, 100.00,  3.33",
            " 0.01,  99.99, 100.00,  0.00",
            "99.99,  33.33,  99.99, 33.33"})
    @Tag("CPN-40")
    void the_coupons_share_of_a_refunded_part_is_rounded_down_to_the_cent(String used, String refunded, String total,
                                                                         String share) {
        assertThat(VoucherShare.of(yuan(used), yuan(refunded), yuan(total))).isEqualTo(yuan(share));
    }

    @Test
    void a_share_of_more_than_the_whole_is_a_bug() {
        assertThatThrownBy(() -> VoucherShare.of(yuan("1"), yuan("2"), yuan("1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VoucherShare.of(yuan("1"), yuan("0"), yuan("0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VoucherShare.of(yuan("1"), yuan("-1"), yuan("1"))).isInstanceOf(IllegalArgumentException.class);
    }
}
