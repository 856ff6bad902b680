package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.Transfer;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.AFTER_THE_END;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.ORDER;
import static org.partnercenter.domain.coupon.CouponFixtures.PARENT;
import static org.partnercenter.domain.coupon.CouponFixtures.QUOTA;
import static org.partnercenter.domain.coupon.CouponFixtures.availableCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.codes;
import static org.partnercenter.domain.coupon.CouponFixtures.couponHeldBy;
import static org.partnercenter.domain.coupon.CouponFixtures.couponIn;
import static org.partnercenter.domain.coupon.CouponFixtures.couponOfReferralCustomer;
import static org.partnercenter.domain.coupon.CouponFixtures.partlyUsedCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.reasons;
import static org.partnercenter.domain.coupon.CouponFixtures.usedUpCoupon;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

class CouponReclaimTest {

    @Test
    @Tag("CPN-21")
    @Tag("CPN-27")
    void taking_back_takes_all_that_is_left_to_the_quota_it_came_from() {
        var change = partlyUsedCoupon("37.50").reclaim(true, QUOTA, NOW).orThrow();

        assertThat(change.coupon().status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(change.coupon().balance()).isEqualTo(yuan("0"));
        assertThat(change.coupon().endedAt()).contains(NOW);
        assertThat(change.returned()).isEqualTo(yuan("37.50"));
        assertThat(change.transfers()).containsExactly(new Transfer("COUPON_RECLAIMED",
                CouponMovement.account(new CouponId("coupon")), CouponMovement.account(QUOTA), yuan("37.50")));
    }

    @ParameterizedTest
    @CsvSource({"AVAILABLE,''", "NOT_ACTIVATED,CBC.99000048", "USED,CBC.99000048", "EXPIRED,CBC.99000048",
            "RECLAIMED,CBC.99000048"})
    @Tag("CPN-20")
    void only_an_available_coupon_is_taken_back_by_hand(CouponStatus status, String code) {
        assertThat(String.join(",", codes(couponIn(status).reclaim(true, QUOTA, NOW).refusals()))).isEqualTo(code);
    }

    @Test
    @Tag("CPN-20")
    @Tag("CPN-50")
    void a_coupon_whose_time_is_over_is_not_taken_back_by_hand_even_if_no_job_has_run() {
        assertThat(availableCoupon().reclaim(true, QUOTA, AROUND_NOW.until()).isGranted()).isTrue();
        assertThat(codes(availableCoupon().reclaim(true, QUOTA, AFTER_THE_END).refusals())).containsExactly("CBC.99000048");
    }

    @Test
    @Tag("CPN-22")
    void the_open_api_takes_back_coupons_of_resale_customers_only() {
        assertThat(codes(couponOfReferralCustomer().reclaim(true, QUOTA, NOW).refusals())).containsExactly("CBC.99000045");
        assertThat(couponOfReferralCustomer().reclaim(false, QUOTA, NOW).isGranted()).isTrue();
    }

    @Test
    @Tag("CPN-25")
    void a_coupon_held_by_an_order_is_not_taken_back_until_the_order_lets_go() {
        var held = couponHeldBy(ORDER, "10");

        assertThat(reasons(held.reclaim(true, QUOTA, NOW).refusals())).containsExactly("COUPON_HELD");
        assertThat(held.release(ORDER, NOW).orThrow().coupon().reclaim(true, QUOTA, NOW).isGranted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = CouponMovement.class, names = {"RECLAIMED_ON_LEAVING", "RECLAIMED_ON_UNSUBSCRIPTION",
            "RECLAIMED_ON_RECHARGE_UNDONE", "RECLAIMED_ON_ASSOCIATION", "RECLAIMED_ON_MODEL_SWITCH",
            "RECLAIMED_ON_RESELLER_TRANSFER", "RECLAIMED_ON_SIGNING_ENTITY_CHANGE"})
    @Tag("CPN-30")
    @Tag("CPN-32")
    @Tag("CPN-33")
    void what_happens_to_the_customer_takes_back_even_what_an_order_holds(CouponMovement cause) {
        var change = couponHeldBy(ORDER, "10").reclaimBySystem(cause, PARENT, NOW).orThrow();

        assertThat(change.coupon().status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(change.coupon().hold()).isEmpty();
        assertThat(change.transfers()).containsExactly(new Transfer(cause.name(),
                CouponMovement.account(new CouponId("coupon")), CouponMovement.account(PARENT), yuan("100")));
    }

    @ParameterizedTest
    @CsvSource({"COUPON_ISSUED,1", "COUPON_RECLAIMED,2", "RECLAIMED_ON_LEAVING,3", "RECLAIMED_ON_EXPIRY,4",
            "RECLAIMED_ON_UNSUBSCRIPTION,5", "RECLAIMED_ON_RECHARGE_UNDONE,6", "RECLAIMED_ON_ASSOCIATION,7",
            "RECLAIMED_ON_MODEL_SWITCH,8", "RECLAIMED_ON_RESELLER_TRANSFER,9", "QUOTA_PASSED_ON,10", "QUOTA_RETURNED,11",
            "RECLAIMED_ON_SIGNING_ENTITY_CHANGE,12"})
    @Tag("CPN-32")
    void records_have_the_numbers_users_know(CouponMovement movement, int number) {
        assertThat(movement.recordType()).contains(number);
        assertThat(CouponMovement.ofRecordType(number)).contains(movement);
        assertThat(movement.isCouponRecord()).isEqualTo(number <= 9 || number == 12);
        assertThat(movement.isQuotaRecord()).isEqualTo(number == 10 || number == 11);
    }

    @Test
    @Tag("CPN-32")
    void other_movements_are_no_records() {
        assertThat(CouponMovement.ofRecordType(0)).isEmpty();
        assertThat(CouponMovement.COUPON_USED.recordType()).isEmpty();
        assertThat(CouponMovement.couponRecords()).hasSize(10);
        assertThat(CouponMovement.quotaRecords()).hasSize(2);
    }

    @Test
    @Tag("CPN-31")
    void what_is_left_of_an_expired_coupon_returns_even_if_an_order_holds_it() {
        var change = couponHeldBy(ORDER, "10").expire(QUOTA, AFTER_THE_END).orThrow();

        assertThat(change.coupon().status()).isEqualTo(CouponStatus.EXPIRED);
        assertThat(change.coupon().hold()).isEmpty();
        assertThat(change.coupon().endedAt()).isEqualTo(Optional.empty());
        assertThat(change.transfers()).containsExactly(new Transfer("RECLAIMED_ON_EXPIRY",
                CouponMovement.account(new CouponId("coupon")), CouponMovement.account(QUOTA), yuan("100")));
    }

    @Test
    @Tag("CPN-31")
    void an_expired_coupon_with_nothing_left_leaves_no_record() {
        var change = partlyUsedCoupon("0").expire(QUOTA, AFTER_THE_END).orThrow();

        assertThat(change.transfers()).isEmpty();
        assertThat(usedUpCoupon().expire(QUOTA, AFTER_THE_END).isGranted()).isFalse();
    }

    @Test
    @Tag("CPN-31")
    void a_coupon_does_not_expire_before_its_end_is_past() {
        assertThat(reasons(availableCoupon().expire(QUOTA, AROUND_NOW.until()).refusals())).containsExactly("COUPON_STATE");
    }
}
