package org.partnercenter.application.coupon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.NOBODY;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.yuan;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What commands on quotas and coupons leave in the audit trail, before and after. */
@Tag("COM-27")
class CouponAuditTest {

    private final CouponHouse town = new CouponHouse().granted("q", DISTRIBUTOR, "100");

    static Change changed(String of, String field, String before, String after) {
        return new Change(of, field, Optional.ofNullable(before), Optional.ofNullable(after));
    }

    private List<Change> last() {
        return town.house.audit.entries().getLast().subject().changes();
    }

    @Test
    void what_is_new_has_nothing_before() {
        assertThat(last()).containsExactly(changed("coupon-quota/q", "status", null, "NORMAL"),
                changed("coupon-quota/q", "value", null, "100.00"), changed("coupon-quota/q", "source", null, "BUSINESS"));

        var coupon = town.issued(DISTRIBUTOR, "q", "30", "c-1");
        assertThat(last()).containsExactly(changed("coupon-quota/q", "balance", "100.00", "70.00"),
                changed("coupon/" + coupon, "status", null, "AVAILABLE"), changed("coupon/" + coupon, "balance", null, "30.00"));
    }

    @Test
    void quota_goes_to_a_reseller_and_comes_back() {
        var child = town.passedOn("q", "40");
        assertThat(last()).containsExactly(changed("coupon-quota/q", "balance", "100.00", "60.00"),
                changed("coupon-quota/" + child, "status", null, "NORMAL"), changed("coupon-quota/" + child, "value", null, "40.00"),
                changed("coupon-quota/" + child, "source", null, "BUSINESS"));

        town.submit(CouponOperations.TAKE_BACK, DISTRIBUTOR,
                new TakeBackQuotas(List.of(new QuotaId(child), new QuotaId("no-such")), Optional.empty())).orThrow();
        assertThat(last()).containsExactly(changed("coupon-quota/" + child, "status", "NORMAL", "RECLAIMED"),
                changed("coupon-quota/" + child, "balance", "40.00", "0.00"), changed("coupon-quota/q", "balance", "60.00", "100.00"));
    }

    @Test
    void a_coupon_is_held_used_returned_and_reclaimed() {
        var coupon = town.issued(DISTRIBUTOR, "q", "30", "c-1");
        var name = "coupon/" + coupon;
        var held = new UseCoupon(new CouponId(coupon), new OrderId("o"), yuan("10"));

        town.submit(CouponOperations.HOLD, PLATFORM, held).orThrow();
        assertThat(last()).containsExactly(changed(name, "held_for", null, "o"), changed(name, "held", null, "10.00"));
        town.submit(CouponOperations.RELEASE, PLATFORM, new ReleaseCoupon(new CouponId(coupon), new OrderId("o"))).orThrow();
        assertThat(last()).containsExactly(changed(name, "held_for", "o", null), changed(name, "held", "10.00", null));
        town.use(coupon, "o", "30").orThrow();
        assertThat(last()).containsExactly(changed(name, "status", "AVAILABLE", "USED"), changed(name, "balance", "30.00", "0.00"));
        town.refund(coupon, "o", "5").orThrow();
        assertThat(last()).containsExactly(changed(name, "status", "USED", "AVAILABLE"), changed(name, "balance", "0.00", "5.00"));
        town.reclaim(DISTRIBUTOR, coupon).orThrow();
        assertThat(last()).containsExactly(changed(name, "status", "AVAILABLE", "RECLAIMED"), changed(name, "balance", "5.00", "0.00"));
        town.reclaim(DISTRIBUTOR, coupon);
        assertThat(last()).isEmpty();
    }

    @Test
    void several_are_reclaimed_and_what_is_over_expires() {
        var first = town.issued(DISTRIBUTOR, "q", "30", "c-1");
        var second = town.issued(DISTRIBUTOR, "q", "20", "c-2");
        town.submit(CouponOperations.RECLAIM_MANY, DISTRIBUTOR,
                new ReclaimCoupons(List.of(new CouponId(first), new CouponId("no-such")), NOBODY)).orThrow();
        assertThat(last()).containsExactly(changed("coupon/" + first, "status", "AVAILABLE", "RECLAIMED"),
                changed("coupon/" + first, "balance", "30.00", "0.00"));

        town.house.clocks.advance(Duration.ofDays(400));
        town.submit(CouponOperations.EXPIRE_COUPONS, PLATFORM, new Expire(10)).orThrow();
        assertThat(last()).containsExactly(changed("coupon/" + second, "status", "AVAILABLE", "EXPIRED"),
                changed("coupon/" + second, "balance", "20.00", "0.00"));
        town.submit(CouponOperations.EXPIRE_QUOTAS, PLATFORM, new Expire(10)).orThrow();
        assertThat(last()).containsExactly(changed("coupon-quota/q", "status", "NORMAL", "INVALID"));
    }

    /** The customer is told of its coupon, and not of the partner's quota. */
    @Test
    void what_a_customer_may_read_tells_nothing_of_the_quota() {
        var coupon = town.issued(DISTRIBUTOR, "q", "30", "c-1");
        town.reclaim(DISTRIBUTOR, coupon).orThrow();

        assertThat(town.house.audit.entries()).filteredOn(entry -> entry.subject().viewers().customer().isPresent()).isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.subject().changes()).noneMatch(change -> change.of().startsWith("coupon-quota/")));
        assertThat(town.reclaim(RESELLER, coupon).isGranted()).isFalse();
        assertThat(town.house.audit.entries().getLast().subject().viewers().customer()).isEmpty();
    }
}
