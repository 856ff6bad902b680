package org.partnercenter.application.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.codes;
import static org.partnercenter.application.coupon.CouponHouse.yuan;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

class CouponTakeOverTest {

    private final CouponHouse town = new CouponHouse();

    @BeforeEach
    void a_quota_as_it_was_granted_elsewhere() {
        town.granted("q", DISTRIBUTOR, "500");
    }

    @AfterEach
    void books() {
        town.assertBooksBalance();
    }

    private static TakeOverCoupon coupon(String id, String quota, String customer, String face, String balance) {
        return new TakeOverCoupon(new CouponId(id), new QuotaId(quota), new PartyId(customer), yuan(face), yuan(balance),
                Optional.empty(), Optional.empty(), Optional.of("from the old system"));
    }

    private Decision<CouponChanged> take(String id, String quota, String customer, String face, String balance) {
        return town.submit(CouponOperations.TAKE_OVER, PLATFORM, coupon(id, quota, customer, face, balance));
    }

    @Test
    @Tag("CPN-15")
    void a_coupon_of_an_existing_estate_is_told_used_and_goes_on() {
        assertThat(take("old-1", "q", "c-1", "100", "40").orThrow()).isEqualTo(new CouponChanged(new CouponId("old-1"),
                CouponStatus.AVAILABLE, yuan("40"), Optional.empty(), yuan("0")));

        assertThat(town.house.ledger.balance("quota/q")).isEqualTo(40_000);
        assertThat(town.house.ledger.balance("coupon/old-1")).isEqualTo(4_000);
        assertThat(town.house.ledger.balance("consumed/q")).isEqualTo(6_000);
        assertThat(town.events()).endsWith("org.partnercenter.coupon.issued");
        assertThat(town.use("old-1", "o-1", "40").orThrow().status()).isEqualTo(CouponStatus.USED);
    }

    @Test
    void one_is_taken_over_once() {
        take("old-1", "q", "c-1", "100", "40").orThrow();

        assertThat(codes(take("old-1", "q", "c-1", "100", "40"))).containsExactly(CouponRefusal.COUPON_ID_TAKEN.code());
        assertThat(town.house.ledger.balance("coupon/old-1")).isEqualTo(4_000);
    }

    @Test
    void quota_and_customer_have_to_belong_together() {
        assertThat(codes(take("old-1", "none", "c-1", "100", "40"))).containsExactly(CouponRefusal.QUOTA_UNFIT.code());
        assertThat(codes(take("old-1", "q", "c-6", "100", "40"))).containsExactly(CouponRefusal.NOT_YOUR_CUSTOMER.code());
        assertThat(codes(take("old-1", "q", "c-5", "100", "40"))).as("a reseller's").containsExactly(CouponRefusal.NOT_YOUR_CUSTOMER.code());
        assertThat(codes(take("old-1", "q", "nobody", "1", "2"))).containsExactly(CouponRefusal.BALANCE_ABOVE_FACE_VALUE.code(),
                CouponRefusal.NOT_YOUR_CUSTOMER.code());
    }

    @Test
    void partners_take_nothing_over() {
        assertThat(codes(town.submit(CouponOperations.TAKE_OVER, DISTRIBUTOR, coupon("old-1", "q", "c-1", "1", "1"))))
                .containsExactly(CommonRefusal.CALLER_NOT_ALLOWED.code());
    }
}
