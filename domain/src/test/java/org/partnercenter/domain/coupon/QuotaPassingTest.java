package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Transfer;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.AFTER_THE_END;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.PARENT;
import static org.partnercenter.domain.coupon.CouponFixtures.cashQuota;
import static org.partnercenter.domain.coupon.CouponFixtures.codes;
import static org.partnercenter.domain.coupon.CouponFixtures.parentQuota;
import static org.partnercenter.domain.coupon.CouponFixtures.passedOnQuota;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaIds;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaIn;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaWith;
import static org.partnercenter.domain.coupon.CouponFixtures.reasons;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

class QuotaPassingTest {

    private static QuotaPassing.Receiver own(String id, String... customers) {
        var named = Arrays.stream(customers).map(PartyId::new).toList();
        return new QuotaPassing.Receiver(new PartyId(id), true, false, Set.copyOf(named));
    }

    private static QuotaPassing.Receiver leaving(String id) {
        return new QuotaPassing.Receiver(new PartyId(id), true, true, Set.of());
    }

    private static QuotaPassing.Receiver foreign(String id) {
        return new QuotaPassing.Receiver(new PartyId(id), false, false, Set.of());
    }

    private static Decision<QuotaPassing.Plan> passOn(CouponQuota parent, String amount, Instant now,
                                                      QuotaPassing.Receiver... receivers) {
        return QuotaPassing.passOn(parent, yuan(amount), List.of(receivers), quotaIds(), now);
    }

    @Test
    @Tag("QTA-04")
    void each_reseller_gets_the_same_amount_and_the_parent_gives_all() {
        var plan = passOn(parentQuota("100", "100"), "30", NOW, own("r-1"), own("r-2"), own("r-3")).orThrow();

        assertThat(plan.parent().balance()).isEqualTo(yuan("10"));
        assertThat(plan.parent().value()).isEqualTo(yuan("100"));
        assertThat(plan.items()).allSatisfy(item -> {
            var child = item.quota().orElseThrow();
            assertThat(child.balance()).isEqualTo(yuan("30")).isEqualTo(child.value());
            assertThat(child.holder()).isEqualTo(item.reseller());
            assertThat(child.parent()).contains(PARENT);
        });
        assertThat(plan.transfers()).hasSize(3).allSatisfy(transfer -> {
            assertThat(transfer.kind()).isEqualTo("QUOTA_PASSED_ON");
            assertThat(transfer.from()).isEqualTo(CouponMovement.account(PARENT));
            assertThat(transfer.amount()).isEqualTo(yuan("30"));
        });
        assertThat(plan.transfers()).extracting(Transfer::to).doesNotHaveDuplicates();
    }

    @Test
    @Tag("QTA-04")
    void the_balance_has_to_cover_all_of_them() {
        assertThat(passOn(parentQuota("100", "90"), "30", NOW, own("r-1"), own("r-2"), own("r-3")).isGranted()).isTrue();
        assertThat(passOn(parentQuota("100", "89.99"), "30", NOW, own("r-1"), own("r-2"), own("r-3")).refusals())
                .singleElement().matches(refusal -> refusal.is(CouponRefusal.QUOTA_TOO_SMALL_TO_PASS_ON))
                .extracting(Refusal::code).isEqualTo("CBC.99000013");
    }

    @ParameterizedTest
    @EnumSource(value = QuotaStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "NORMAL")
    @Tag("QTA-04")
    @Tag("QTA-03")
    void only_a_normal_quota_is_passed_on(QuotaStatus status) {
        assertThat(codes(passOn(quotaIn(status), "1", NOW, own("r-1")).refusals())).containsExactly("CBC.99000015");
    }

    @Test
    @Tag("QTA-04")
    void only_a_partners_own_voucher_quota_is_passed_on_and_only_in_its_window() {
        assertThat(codes(passOn(cashQuota(), "1", NOW, own("r-1")).refusals())).containsExactly("CBC.99000015");
        assertThat(codes(passOn(passedOnQuota(QuotaStatus.NORMAL, "9"), "1", NOW, own("r-1")).refusals()))
                .containsExactly("CBC.99000015");
        assertThat(codes(passOn(parentQuota("9", "9"), "1", AFTER_THE_END, own("r-1")).refusals()))
                .containsExactly("CBC.99000017");
        assertThat(codes(passOn(parentQuota("9", "9"), "1", AROUND_NOW.from().minusSeconds(1), own("r-1")).refusals()))
                .containsExactly("CBC.99000017");
    }

    @Test
    @Tag("QTA-04")
    void nothing_or_less_is_not_passed_on() {
        assertThat(reasons(passOn(parentQuota("9", "9"), "0", NOW, own("r-1")).refusals()))
                .containsExactly("AMOUNT_NOT_POSITIVE");
        assertThat(reasons(passOn(parentQuota("9", "9"), "-1", NOW, own("r-1")).refusals()))
                .containsExactly("AMOUNT_NOT_POSITIVE");
    }

    @Test
    @Tag("QTA-04")
    void a_leaving_reseller_gets_its_reason_and_the_others_their_quota() {
        var plan = passOn(parentQuota("100", "100"), "40", NOW, own("r-1"), leaving("r-2")).orThrow();

        assertThat(plan.parent().balance()).isEqualTo(yuan("60"));
        assertThat(plan.items().get(0).quota()).isPresent();
        assertThat(plan.items().get(1).quota()).isEmpty();
        assertThat(codes(plan.items().get(1).refusals())).containsExactly("CBC.50010105");
        assertThat(plan.items().get(1).refusals()).allMatch(refusal -> refusal.is(CouponRefusal.RESELLER_LEAVING));
        assertThat(plan.transfers()).hasSize(1);
    }

    @Test
    @Tag("QTA-04")
    void a_foreign_reseller_refuses_the_whole_request_and_all_reasons_are_told_in_the_order_of_the_rulebook() {
        assertThat(codes(passOn(parentQuota("100", "1"), "2", AFTER_THE_END, own("r-1"), foreign("r-2")).refusals()))
                .containsExactly("CBC.99000037", "CBC.99000013", "CBC.99000017");
    }

    @Test
    @Tag("QTA-06")
    void a_quota_for_named_customers_goes_only_to_a_reseller_that_has_all_of_them() {
        var named = quotaWith(new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Set.of(new PartyId("c-1"), new PartyId("c-2")), Set.of(AssociationType.RESALE), List.of()));

        assertThat(passOn(named, "1", NOW, own("r-1", "c-1", "c-2")).isGranted()).isTrue();
        assertThat(codes(passOn(named, "1", NOW, own("r-1", "c-1")).refusals())).containsExactly("CBC.50000021");
        assertThat(codes(passOn(named, "1", NOW, own("r-1", "c-1", "c-2"), own("r-2")).refusals()))
                .containsExactly("CBC.50000021");
    }

    @Test
    @Tag("QTA-11")
    void a_resellers_quota_has_the_window_and_limits_of_its_parent() {
        var parent = quotaWith(new QuotaLimits(Optional.of(yuan("1")), Optional.of(yuan("5")), Optional.of(3),
                Optional.of(yuan("9")), true, Set.of(), Set.of(AssociationType.REFERRAL),
                List.of(UseLimit.of(UseLimit.SERVICE_TYPE, "ecs"))));
        var child = passOn(parent, "10", NOW, own("r-1")).orThrow().items().get(0).quota().orElseThrow();

        assertThat(child.limits()).isEqualTo(parent.limits());
        assertThat(child.validity()).isEqualTo(parent.validity());
        assertThat(child.type()).isEqualTo(parent.type());
        assertThat(child.partner()).isEqualTo(parent.partner());
        assertThat(child.statusAt(AFTER_THE_END)).isEqualTo(QuotaStatus.INVALID);
    }

    @Test
    @Tag("QTA-07")
    @Tag("QTA-08")
    void a_quota_goes_back_whole_and_has_nothing_left() {
        var back = QuotaPassing.takeBack(passedOnQuota(QuotaStatus.NORMAL, "70"), parentQuota("500", "400"), NOW).orThrow();

        assertThat(back.child().status()).isEqualTo(QuotaStatus.RECLAIMED);
        assertThat(back.child().balance()).isEqualTo(yuan("0"));
        assertThat(back.child().value()).isEqualTo(yuan("100"));
        assertThat(back.parent().balance()).isEqualTo(yuan("470"));
        assertThat(back.transfer().kind()).isEqualTo("QUOTA_RETURNED");
        assertThat(back.transfer().amount()).isEqualTo(yuan("70"));
    }

    @ParameterizedTest
    @EnumSource(value = QuotaStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "NORMAL")
    @Tag("QTA-07")
    void only_a_normal_quota_is_taken_back(QuotaStatus status) {
        assertThat(codes(QuotaPassing.takeBack(passedOnQuota(status, "70"), parentQuota("500", "400"), NOW).refusals()))
                .containsExactly("CBC.99000012");
    }

    @Test
    @Tag("QTA-07")
    void an_empty_or_expired_quota_or_a_partners_own_is_not_taken_back() {
        var parent = parentQuota("500", "400");

        assertThat(reasons(QuotaPassing.takeBack(passedOnQuota(QuotaStatus.NORMAL, "0"), parent, NOW).refusals()))
                .containsExactly("QUOTA_NOT_RECLAIMABLE");
        assertThat(reasons(QuotaPassing.takeBack(passedOnQuota(QuotaStatus.NORMAL, "70"), parent, AFTER_THE_END).refusals()))
                .containsExactly("QUOTA_NOT_RECLAIMABLE");
        assertThat(reasons(QuotaPassing.takeBack(quotaIn(QuotaStatus.NORMAL), parent, NOW).refusals()))
                .containsExactly("QUOTA_NOT_RECLAIMABLE");
    }

    @Test
    @Tag("QTA-10")
    void after_taking_back_the_parent_still_takes_what_the_resellers_coupons_return() {
        var passed = passOn(parentQuota("100", "100"), "100", NOW, own("r-1")).orThrow();
        var child = passed.items().get(0).quota().orElseThrow().afterIssuing(yuan("60"), 1, NOW);
        var back = QuotaPassing.takeBack(child, passed.parent(), NOW).orThrow();

        assertThat(back.child().home(NOW)).isEqualTo(PARENT);
        assertThat(back.parent().afterReturn(yuan("60"), NOW).balance()).isEqualTo(yuan("100"));
    }
}
