package org.partnercenter.application.coupon;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponHouse.CUSTOMER;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.FOR_RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.NOBODY;
import static org.partnercenter.application.coupon.CouponHouse.OTHER;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.codes;
import static org.partnercenter.application.coupon.CouponHouse.parties;
import static org.partnercenter.application.coupon.CouponHouse.yuan;

class CouponReclaimTest {

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

    private Decision<ReclaimedCoupon> inPartnerCenter(Caller caller, String id) {
        return town.submit(CouponOperations.RECLAIM, caller,
                new ReclaimCoupon(new CouponId(id), NOBODY, Issuer.Route.PARTNER_CENTER));
    }

    private Decision<ReclaimedCoupon> forReseller(Caller caller, String id) {
        return town.submit(CouponOperations.RECLAIM, caller,
                new ReclaimCoupon(new CouponId(id), FOR_RESELLER, Issuer.Route.OPEN_API));
    }

    private Decision<ReclaimedCoupons> many(Caller caller, String... ids) {
        return town.submit(CouponOperations.RECLAIM_MANY, caller,
                new ReclaimCoupons(Arrays.stream(ids).map(CouponId::new).toList(), NOBODY));
    }

    @Test
    @Tag("CPN-21")
    @Tag("CPN-27")
    void what_is_left_returns_to_the_quota() {
        town.use(coupon, "order", "30").orThrow();
        var result = town.reclaim(DISTRIBUTOR, coupon).orThrow();

        assertThat(result).isEqualTo(new ReclaimedCoupon(new CouponId(coupon), new QuotaId("q"), yuan("70")));
        assertThat(town.balance("q")).isEqualTo("470.00");
        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.RECLAIMED);
        assertThat(town.lastMovement().posting().transfer().kind()).isEqualTo(CouponMovement.COUPON_RECLAIMED.name());
        assertThat(town.lastEvent().type()).isEqualTo("org.partnercenter.coupon.reclaimed");
        assertThat(town.lastEvent().data()).containsEntry("amount", "70.00").containsEntry("status", 5);
    }

    @Test
    @Tag("CPN-27")
    void it_returns_to_a_quota_that_cannot_be_used_any_more_and_is_not_issued_again() {
        town.submit(CouponOperations.INVALIDATE, PLATFORM, new MoveQuota(new QuotaId("q"))).orThrow();
        town.reclaim(DISTRIBUTOR, coupon).orThrow();

        assertThat(town.balance("q")).isEqualTo("500.00");
        assertThat(codes(town.submit(CouponOperations.ISSUE, DISTRIBUTOR, CouponHouse.issue("q", "1", "c-1"))))
                .containsExactly("CBC.99000012");
    }

    @Test
    @Tag("CPN-20")
    void once_only_and_not_when_expired_or_used_up() {
        town.reclaim(DISTRIBUTOR, coupon).orThrow();
        assertThat(codes(town.reclaim(DISTRIBUTOR, coupon))).containsExactly("CBC.99000048");
        assertThat(town.house.audit.entries().getLast().refusals()).hasSize(1);
        assertThat(town.lastMovement().posting().transfer().amount()).isEqualTo(yuan("100"));

        var usedUp = town.issued(DISTRIBUTOR, "q", "10", "c-1");
        town.use(usedUp, "order", "10").orThrow();
        assertThat(codes(town.reclaim(DISTRIBUTOR, usedUp))).containsExactly("CBC.99000048");

        var old = town.issued(DISTRIBUTOR, "q", "10", "c-1");
        town.house.clocks.advance(Duration.ofDays(366));
        assertThat(codes(town.reclaim(DISTRIBUTOR, old))).containsExactly("CBC.99000048");
    }

    @Test
    @Tag("CPN-20")
    void two_reclaims_of_one_coupon_in_a_batch_take_it_once() {
        var answers = town.house.gateway().submit(CouponOperations.RECLAIM, List.of(submission(), submission()));

        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, false);
        assertThat(town.balance("q")).isEqualTo("500.00");
    }

    private Submission<ReclaimCoupon> submission() {
        return new Submission<>(DISTRIBUTOR, Optional.empty(),
                new ReclaimCoupon(new CouponId(coupon), NOBODY, Issuer.Route.OPEN_API), TestHouse.ORIGIN);
    }

    @Test
    @Tag("CPN-24")
    void a_foreign_coupon_is_answered_as_an_absent_one() {
        var child = town.passedOn("q", "50");
        var resellers = town.issuedByReseller(child, "5", "c-5");

        assertThat(codes(town.reclaim(OTHER, coupon))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(town.reclaim(OTHER, "nothing"))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(town.reclaim(DISTRIBUTOR, resellers))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(inPartnerCenter(PLATFORM, coupon))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(inPartnerCenter(RESELLER, coupon))).containsExactly("COUPON_NOT_FOUND");
    }

    @Test
    @Tag("CPN-26")
    void a_distributor_takes_back_for_its_reseller_and_the_reseller_itself_in_the_partner_center() {
        var child = town.passedOn("q", "50");
        var one = town.issuedByReseller(child, "5", "c-5");
        var two = town.issuedByReseller(child, "7", "c-5");

        assertThat(codes(forReseller(OTHER, one))).containsExactly("CBC.99000037");
        assertThat(forReseller(DISTRIBUTOR, one).isGranted()).isTrue();
        assertThat(codes(forReseller(DISTRIBUTOR, coupon))).containsExactly("COUPON_NOT_FOUND");
        assertThat(codes(town.reclaim(RESELLER, two))).containsExactly("CBC.0155");
        assertThat(inPartnerCenter(RESELLER, two).isGranted()).isTrue();
        assertThat(codes(town.reclaim(CUSTOMER, coupon))).containsExactly("CBC.0155");
        assertThat(town.balance(child)).isEqualTo("50.00");
    }

    @Test
    @Tag("QTA-10")
    void after_the_resellers_quota_was_taken_back_its_coupons_return_to_the_parent() {
        var child = town.passedOn("q", "50");
        var one = town.issuedByReseller(child, "20", "c-5");
        town.submit(CouponOperations.TAKE_BACK, DISTRIBUTOR, new TakeBackQuotas(List.of(new QuotaId(child)), Optional.empty()))
                .orThrow();
        assertThat(town.balance("q")).isEqualTo("380.00");
        assertThat(town.coupon(one).status()).isEqualTo(CouponStatus.AVAILABLE);

        inPartnerCenter(RESELLER, one).orThrow();
        assertThat(town.balance("q")).isEqualTo("400.00");
        assertThat(town.balance(child)).isEqualTo("0.00");
    }

    @Test
    @Tag("CPN-22")
    void a_referral_customers_coupon_is_taken_back_in_the_partner_center_only() {
        town.granted("both", QuotaType.VOUCHER, DISTRIBUTOR, "10", new QuotaLimits(Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false, Set.of(), Set.of(AssociationType.REFERRAL), List.of()));
        var referral = town.submit(CouponOperations.ISSUE, DISTRIBUTOR, new IssueCoupons(new QuotaId("both"), parties("c-4"),
                CouponHouse.face("1"), NOBODY, Issuer.Route.PARTNER_CENTER)).orThrow().issued().getFirst().coupon().value();

        assertThat(codes(town.reclaim(DISTRIBUTOR, referral))).containsExactly("CBC.99000045");
        assertThat(inPartnerCenter(DISTRIBUTOR, referral).isGranted()).isTrue();
    }

    @Test
    @Tag("CPN-25")
    void a_coupon_an_order_holds_is_not_taken_back() {
        var hold = new UseCoupon(new CouponId(coupon), new OrderId("order"), yuan("5"));
        town.submit(CouponOperations.HOLD, PLATFORM, hold).orThrow();
        assertThat(codes(town.reclaim(DISTRIBUTOR, coupon))).containsExactly("COUPON_HELD");

        town.submit(CouponOperations.RELEASE, PLATFORM, new ReleaseCoupon(hold.coupon(), hold.order())).orThrow();
        assertThat(town.reclaim(DISTRIBUTOR, coupon).isGranted()).isTrue();
    }

    @Test
    @Tag("CPN-23")
    void several_are_taken_back_each_for_itself_and_the_amounts_are_told() {
        var second = town.issued(DISTRIBUTOR, "q", "10", "c-2");
        town.use(coupon, "order", "1").orThrow();
        var result = many(DISTRIBUTOR, second, "nothing", coupon).orThrow();

        assertThat(result.reclaimed()).containsExactly(
                new ReclaimedCoupon(new CouponId(second), new QuotaId("q"), yuan("10")),
                new ReclaimedCoupon(new CouponId(coupon), new QuotaId("q"), yuan("99")));
        assertThat(result.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.coupon()).isEqualTo(new CouponId("nothing"));
            assertThat(codes(rejected.refusals())).containsExactly("COUPON_NOT_FOUND");
        });
        assertThat(town.balance("q")).isEqualTo("499.00");
        assertThat(town.house.audit.entries().getLast().subject().details())
                .containsEntry("reclaimed", "2").containsEntry("rejected", "1");
    }

    @Test
    @Tag("CPN-23")
    void one_to_a_hundred_each_once() {
        var hundred = IntStream.range(0, 100).mapToObj(i -> "p-" + i).toArray(String[]::new);
        var more = IntStream.range(0, 101).mapToObj(i -> "p-" + i).toArray(String[]::new);

        assertThat(many(DISTRIBUTOR, hundred).orThrow().rejected()).hasSize(100);
        assertThat(codes(many(DISTRIBUTOR, more))).containsExactly("CBC.0100");
        assertThat(codes(many(DISTRIBUTOR))).containsExactly("CBC.0100");
        assertThat(codes(many(DISTRIBUTOR, coupon, coupon))).containsExactly("CBC.0100");
    }

    @Test
    @Tag("CPN-26")
    void several_of_a_reseller_are_taken_back_by_its_distributor() {
        var one = town.issuedByReseller(town.passedOn("q", "50"), "5", "c-5");
        var command = new ReclaimCoupons(List.of(new CouponId(one), new CouponId(coupon)), FOR_RESELLER);

        var result = town.submit(CouponOperations.RECLAIM_MANY, DISTRIBUTOR, command).orThrow();
        assertThat(result.reclaimed()).extracting(done -> done.coupon().value()).containsExactly(one);
        assertThat(result.rejected()).hasSize(1);
        assertThat(codes(town.submit(CouponOperations.RECLAIM_MANY, OTHER, command))).containsExactly("CBC.99000037");
        assertThat(codes(town.submit(CouponOperations.RECLAIM_MANY, DISTRIBUTOR,
                new ReclaimCoupons(command.coupons(), Optional.of(new PartyId("nobody")))))).containsExactly("CBC.99000037");
    }

    @Test
    void a_dry_run_takes_nothing_back() {
        assertThat(town.house.ask(CouponOperations.RECLAIM, DISTRIBUTOR,
                new ReclaimCoupon(new CouponId(coupon), NOBODY, Issuer.Route.OPEN_API)).orThrow().amount())
                .isEqualTo(yuan("100"));
        assertThat(town.coupon(coupon).status()).isEqualTo(CouponStatus.AVAILABLE);
        assertThat(town.balance("q")).isEqualTo("400.00");
    }
}
