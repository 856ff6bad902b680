package org.partnercenter.application.coupon;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.FOR_RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.NOBODY;
import static org.partnercenter.application.coupon.CouponHouse.OTHER;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.codes;
import static org.partnercenter.application.coupon.CouponHouse.yuan;

/** What billing does with coupons: hold, use, release, refund; and what time does. */
class CouponBillingTest {

    private final CouponHouse town = new CouponHouse();
    private String coupon;

    @BeforeEach
    void an_issued_coupon() {
        town.granted("q", DISTRIBUTOR, "500");
        coupon = town.issued(DISTRIBUTOR, "q", "100", "c-1");
    }

    @AfterEach
    void books() {
        town.assertBooksBalance();
    }

    private Decision<CouponChanged> hold(String order, String amount) {
        return town.submit(CouponOperations.HOLD, PLATFORM, new UseCoupon(new CouponId(coupon), new OrderId(order), yuan(amount)));
    }

    private Decision<CouponChanged> refundShare(String order, String refunded, String total) {
        return town.submit(CouponOperations.REFUND, PLATFORM, new RefundCoupon(new CouponId(coupon), new OrderId(order),
                yuan(refunded), Optional.of(yuan(total))));
    }

    private long consumed() {
        return town.house.ledger.balance("consumed/q");
    }

    @Test
    @Tag("CPN-25")
    void an_order_holds_changes_its_hold_and_pays() {
        assertThat(hold("o-1", "40").orThrow().held()).contains(yuan("40"));
        assertThat(codes(hold("o-2", "1"))).containsExactly("COUPON_HELD");
        assertThat(codes(town.use(coupon, "o-2", "1"))).containsExactly("COUPON_HELD");
        assertThat(hold("o-1", "60").orThrow().held()).contains(yuan("60"));
        assertThat(town.movements()).doesNotContain("COUPON_USED");

        var paid = town.use(coupon, "o-1", "55").orThrow();
        assertThat(paid).isEqualTo(new CouponChanged(new CouponId(coupon), CouponStatus.AVAILABLE, yuan("45"), Optional.empty(),
                yuan("0")));
        assertThat(consumed()).isEqualTo(5_500);
        assertThat(town.events()).endsWith("org.partnercenter.coupon.held", "org.partnercenter.coupon.held",
                "org.partnercenter.coupon.used");
        assertThat(town.lastEvent().data()).containsEntry("order_id", "o-1").containsEntry("amount", "55.00");
    }

    @Test
    void nothing_more_than_is_left_and_nothing_of_what_is_not_there() {
        assertThat(codes(town.use(coupon, "o", "100.01"))).containsExactly("COUPON_BALANCE_TOO_SMALL");
        assertThat(codes(town.use(coupon, "o", "0"))).containsExactly("CBC.0100");
        assertThat(codes(town.use(coupon, "o", "-1"))).containsExactly("CBC.0100");
        assertThat(codes(town.use("nothing", "o", "1"))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(town.refund("nothing", "o", "1"))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(town.submit(CouponOperations.RELEASE, PLATFORM,
                new ReleaseCoupon(new CouponId(coupon), new OrderId("o"))))).containsExactly("COUPON_NOT_HELD");
        assertThat(codes(town.submit(CouponOperations.USE, DISTRIBUTOR,
                new UseCoupon(new CouponId(coupon), new OrderId("o"), yuan("1"))))).containsExactly("CBC.0155");
    }

    @Test
    void uses_of_a_batch_see_what_those_before_them_left() {
        var answers = town.house.gateway().submit(CouponOperations.USE, List.of(use("o-1", "60"), use("o-2", "60"), use("o-3", "40")));

        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, false, true);
        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.USED);
    }

    private Submission<UseCoupon> use(String order, String amount) {
        return new Submission<>(PLATFORM, Optional.empty(), new UseCoupon(new CouponId(coupon), new OrderId(order), yuan(amount)),
                TestHouse.ORIGIN);
    }

    @Test
    @Tag("CPN-40")
    void an_unsubscribed_order_gives_back_to_the_customer_that_is_still_there() {
        town.use(coupon, "o", "100").orThrow();
        var refunded = town.refund(coupon, "o", "70").orThrow();

        assertThat(refunded).isEqualTo(new CouponChanged(new CouponId(coupon), CouponStatus.AVAILABLE, yuan("70"),
                Optional.empty(), yuan("0")));
        assertThat(consumed()).isEqualTo(3_000);
        assertThat(codes(town.refund(coupon, "o", "30.01"))).containsExactly("COUPON_REFUND_TOO_LARGE");
        assertThat(town.refund(coupon, "o", "30").isGranted()).isTrue();
        assertThat(codes(town.refund(coupon, "o", "0.01"))).containsExactly("COUPON_NOT_USED_BY_ORDER");
        assertThat(town.lastEvent().type()).isEqualTo("org.partnercenter.coupon.refunded");
    }

    @Test
    @Tag("CPN-40")
    void and_to_the_partner_when_the_customer_has_left_or_belongs_to_another_tier_now() {
        town.use(coupon, "o", "100").orThrow();
        town.customers.remove(new PartyId("c-1"));
        assertThat(town.refund(coupon, "o", "10").orThrow().toPartner()).isEqualTo(yuan("10"));

        town.customer("c-1", OTHER, NOBODY, AssociationType.RESALE);
        assertThat(town.refund(coupon, "o", "10").orThrow().toPartner()).isEqualTo(yuan("10"));

        town.customer("c-1", DISTRIBUTOR, FOR_RESELLER, AssociationType.RESALE);
        assertThat(town.refund(coupon, "o", "10").orThrow().toPartner()).isEqualTo(yuan("10"));

        assertThat(town.balance("q")).isEqualTo("430.00");
        assertThat(town.lastMovement().posting().transfer().kind()).isEqualTo("RECLAIMED_ON_UNSUBSCRIPTION");
        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.USED);
    }

    @Test
    @Tag("CPN-40")
    void parts_of_an_order_bring_back_the_coupons_share_of_all_it_used_rounded_down() {
        town.use(coupon, "o", "50").orThrow();

        assertThat(refundShare("o", "100", "200").orThrow().balance()).isEqualTo(yuan("75"));
        assertThat(refundShare("o", "100", "200").orThrow().balance()).isEqualTo(yuan("100"));
        assertThat(codes(refundShare("o", "1", "200"))).containsExactly("COUPON_NOT_USED_BY_ORDER");

        town.use(coupon, "thirds", "10").orThrow();
        assertThat(refundShare("thirds", "1", "3").orThrow().balance()).isEqualTo(yuan("93.33"));
        assertThat(refundShare("thirds", "0.01", "300").orThrow().balance()).isEqualTo(yuan("93.33"));
        assertThat(codes(refundShare("thirds", "4", "3"))).containsExactly("CBC.0100");
    }

    @Test
    @Tag("CPN-40")
    void refunds_of_a_batch_do_not_return_more_than_was_used() {
        town.use(coupon, "o", "60").orThrow();
        var answers = town.house.gateway().submit(CouponOperations.REFUND, List.of(refund("40"), refund("40"), refund("20")));

        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, false, true);
        assertThat(consumed()).isZero();
    }

    private Submission<RefundCoupon> refund(String amount) {
        return new Submission<>(PLATFORM, Optional.empty(),
                new RefundCoupon(new CouponId(coupon), new OrderId("o"), yuan(amount), Optional.empty()), TestHouse.ORIGIN);
    }

    @Test
    @Tag("CPN-41")
    void until_the_end_of_the_fifth_day_in_the_sites_zone_and_not_later() {
        town.use(coupon, "o", "100").orThrow();
        // Noon of 23 November in the site's zone; the fifth day ends at midnight of the 28th there.
        assertThat(town.now()).isEqualTo(Instant.parse("2026-11-23T04:00:00Z"));
        town.house.clocks.advance(Duration.between(town.now(), Instant.parse("2026-11-28T15:59:59Z")));
        assertThat(town.refund(coupon, "o", "1").isGranted()).isTrue();

        town.house.clocks.advance(Duration.ofSeconds(1));
        assertThat(codes(town.refund(coupon, "o", "1"))).containsExactly("COUPON_REFUND_TOO_LATE");
    }

    @Test
    @Tag("CPN-42")
    @Tag("CPN-31")
    void what_returns_after_the_coupons_end_goes_on_to_the_partner() {
        town.house.clocks.advance(Duration.ofDays(364));
        town.use(coupon, "o", "100").orThrow();
        town.house.clocks.advance(Duration.ofDays(2));
        var refunded = town.refund(coupon, "o", "60").orThrow();

        assertThat(refunded.status()).isEqualTo(CouponStatus.EXPIRED);
        assertThat(refunded.toPartner()).isEqualTo(yuan("60"));
        assertThat(town.movements()).endsWith("COUPON_REFUNDED", "RECLAIMED_ON_EXPIRY");
        assertThat(codes(town.refund(coupon, "o", "40.01"))).containsExactly("COUPON_REFUND_TOO_LARGE");
        assertThat(town.refund(coupon, "o", "40").orThrow().toPartner()).isEqualTo(yuan("40"));
        assertThat(town.balance("q")).isEqualTo("500.00");
    }

    @Test
    @Tag("CPN-31")
    void what_is_left_of_expired_coupons_returns_a_chunk_at_a_time() {
        var second = town.issued(DISTRIBUTOR, "q", "10", "c-2");
        var third = town.issued(DISTRIBUTOR, "q", "5", "c-3");
        town.use(third, "o", "5").orThrow();
        town.house.clocks.advance(Duration.ofDays(366));

        assertThat(expire(1)).isEqualTo(1);
        assertThat(expire(10)).isEqualTo(1);
        assertThat(expire(10)).isZero();
        assertThat(town.balance("q")).isEqualTo("495.00");
        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.EXPIRED);
        assertThat(town.coupon(second).status()).isEqualTo(CouponStatus.EXPIRED);
        assertThat(town.coupon(third).status()).isEqualTo(CouponStatus.USED);
        assertThat(town.movements()).filteredOn("RECLAIMED_ON_EXPIRY"::equals).hasSize(2);
        assertThat(town.events()).endsWith("org.partnercenter.coupon.expired", "org.partnercenter.coupon.expired");
    }

    @Test
    @Tag("QTA-10")
    void a_resellers_expired_coupons_return_to_the_parent_when_its_quota_is_over_too() {
        var child = town.passedOn("q", "50");
        var one = town.issuedByReseller(child, "20", "c-5");
        town.house.clocks.advance(Duration.ofDays(366));
        expire(10);

        assertThat(town.coupon(one).status()).isEqualTo(CouponStatus.EXPIRED);
        assertThat(town.balance("q")).isEqualTo("470.00");
        assertThat(town.balance(child)).isEqualTo("30.00");
    }

    private int expire(int limit) {
        return town.submit(CouponOperations.EXPIRE_COUPONS, PLATFORM, new Expire(limit)).orThrow().count();
    }

    @Test
    void a_dry_run_of_a_use_leaves_the_coupon_as_it_is() {
        assertThat(town.house.ask(CouponOperations.USE, PLATFORM, new UseCoupon(new CouponId(coupon), new OrderId("o"),
                yuan("100"))).orThrow().status()).isEqualTo(CouponStatus.USED);
        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.AVAILABLE);
    }
}
