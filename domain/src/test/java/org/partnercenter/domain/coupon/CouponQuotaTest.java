package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Transfer;
import org.partnercenter.domain.kernel.Validity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.domain.coupon.CouponFixtures.AFTER_THE_END;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.BUSINESS;
import static org.partnercenter.domain.coupon.CouponFixtures.DISTRIBUTOR;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.PARENT;
import static org.partnercenter.domain.coupon.CouponFixtures.QUOTA;
import static org.partnercenter.domain.coupon.CouponFixtures.codes;
import static org.partnercenter.domain.coupon.CouponFixtures.passedOnQuota;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaIn;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaOf;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaWithBalance;
import static org.partnercenter.domain.coupon.CouponFixtures.reasons;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

class CouponQuotaTest {

    private static List<String> grantRefusals(String value, Validity window, QuotaLimits limits) {
        return reasons(CouponQuota.grant(QUOTA, QuotaType.VOUCHER, DISTRIBUTOR, BUSINESS, yuan(value), window, limits, NOW).refusals());
    }

    @Test
    @Tag("QTA-01")
    void a_granted_quota_is_normal_and_its_money_comes_from_the_source() {
        var change = CouponQuota.grant(QUOTA, QuotaType.CASH, DISTRIBUTOR, BUSINESS, yuan("50"), AROUND_NOW, QuotaLimits.none(), NOW)
                .orThrow();

        assertThat(change.quota().status()).isEqualTo(QuotaStatus.NORMAL);
        assertThat(change.quota().balance()).isEqualTo(yuan("50")).isEqualTo(change.quota().value());
        assertThat(change.quota().holder()).isEqualTo(DISTRIBUTOR);
        assertThat(change.transfers()).containsExactly(new Transfer("QUOTA_GRANTED", CouponMovement.source(),
                CouponMovement.account(QUOTA), yuan("50")));
    }

    @Test
    @Tag("CPN-61")
    void a_quota_tells_where_it_comes_from_and_converted_earnings_come_from_the_source_too() {
        var change = CouponQuota.grant(QUOTA, QuotaType.VOUCHER, DISTRIBUTOR, QuotaOrigin.converted("PO-1"), yuan("50"), AROUND_NOW,
                QuotaLimits.none(), NOW).orThrow();

        assertThat(change.quota().origin()).isEqualTo(new QuotaOrigin(QuotaSource.INCENTIVE, Optional.of("PO-1")));
        assertThat(change.transfers()).containsExactly(new Transfer("INCENTIVE_CONVERTED", CouponMovement.source(),
                CouponMovement.account(QUOTA), yuan("50")));
        var plan = QuotaPassing.passOn(change.quota(), yuan("1"), List.of(new QuotaPassing.Receiver(CouponFixtures.RESELLER, true, false,
                Set.of())), CouponFixtures.quotaIds(), NOW).orThrow();
        assertThat(plan.parent().origin().payoutOrder()).contains("PO-1");
        assertThat(plan.items().get(0).quota().orElseThrow().origin()).isEqualTo(QuotaOrigin.arranged(QuotaSource.INCENTIVE));
        assertThatThrownBy(() -> QuotaOrigin.converted("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("QTA-01")
    void a_quota_is_not_granted_over_empty_or_with_contradicting_limits() {
        var over = new Validity(NOW.minusSeconds(9), NOW.minusSeconds(1));
        var endingNow = new Validity(NOW.minusSeconds(9), NOW);
        var reversed = new QuotaLimits(Optional.of(yuan("5")), Optional.of(yuan("4.99")), Optional.empty(), Optional.empty(),
                false, Set.of(), Set.of(AssociationType.RESALE), List.of());

        assertThat(grantRefusals("10", over, QuotaLimits.none())).containsExactly("QUOTA_WINDOW_INVALID");
        assertThat(grantRefusals("10", endingNow, QuotaLimits.none())).isEmpty();
        assertThat(grantRefusals("10", AROUND_NOW, reversed)).containsExactly("QUOTA_LIMITS_INVALID");
        assertThat(grantRefusals("0", AROUND_NOW, QuotaLimits.none())).containsExactly("AMOUNT_NOT_POSITIVE");
        assertThat(grantRefusals("-1", AROUND_NOW, QuotaLimits.none())).containsExactly("AMOUNT_NOT_POSITIVE");
    }

    @ParameterizedTest
    @CsvSource({
            "NORMAL,    ''",
            "INVALID,   CBC.99000012",
            "ADJUSTING, CBC.99000012",
            "FROZEN,    CBC.99000012",
            "RECLAIMED, CBC.99000012"})
    @Tag("QTA-02")
    @Tag("QTA-03")
    void only_a_normal_quota_issues(QuotaStatus status, String code) {
        var refusals = quotaIn(status).refusalsToIssue(NOW);

        assertThat(String.join(",", codes(refusals))).isEqualTo(code);
        assertThat(refusals).allMatch(refusal -> refusal.is(CouponRefusal.QUOTA_UNFIT));
    }

    @Test
    @Tag("QTA-02")
    void outside_its_window_a_quota_does_not_issue_and_both_ends_belong_to_the_window() {
        var quota = quotaOf("10");

        assertThat(quota.refusalsToIssue(AROUND_NOW.from())).isEmpty();
        assertThat(quota.refusalsToIssue(AROUND_NOW.until())).isEmpty();
        assertThat(codes(quota.refusalsToIssue(AROUND_NOW.from().minusMillis(1)))).containsExactly("CBC.99000017");
        assertThat(codes(quota.refusalsToIssue(AROUND_NOW.until().plusMillis(1)))).containsExactly("CBC.99000017");
    }

    @ParameterizedTest
    @CsvSource({"NORMAL,INVALID", "ADJUSTING,INVALID", "FROZEN,INVALID", "INVALID,INVALID", "RECLAIMED,RECLAIMED"})
    @Tag("QTA-02")
    void a_quota_is_invalid_by_its_time_whether_or_not_that_is_written_down(QuotaStatus stored, QuotaStatus seen) {
        assertThat(quotaIn(stored).statusAt(NOW)).isEqualTo(stored);
        assertThat(quotaIn(stored).statusAt(AFTER_THE_END)).isEqualTo(seen);
    }

    @Test
    @Tag("QTA-02")
    void an_expired_quota_says_so_once_and_keeps_its_balance() {
        var expired = quotaOf("10").expire(AFTER_THE_END).orThrow();

        assertThat(expired.quota().status()).isEqualTo(QuotaStatus.INVALID);
        assertThat(expired.quota().balance()).isEqualTo(yuan("10"));
        assertThat(expired.transfers()).isEmpty();
        assertThat(codes(expired.quota().expire(AFTER_THE_END).refusals())).containsExactly("QUOTA_STATE");
        assertThat(codes(quotaOf("10").expire(AROUND_NOW.until()).refusals())).containsExactly("QUOTA_STATE");
    }

    @ParameterizedTest
    @CsvSource({
            // value, balance, new value, new balance, movement
            "100, 100, 250,   250,   QUOTA_RAISED",
            "100,  40, 250,   190,   QUOTA_RAISED",
            "100,  40,  60,     0,   QUOTA_LOWERED",
            "100,  40,  60.01,  0.01, QUOTA_LOWERED",
            "100,  40, 100,    40,   ''"})
    @Tag("QTA-12")
    void an_adjusted_value_keeps_what_has_left_covered(String value, String balance, String newValue, String left, String kind) {
        var change = quotaWithBalance(value, balance).adjustTo(yuan(newValue), NOW).orThrow();

        assertThat(change.quota().value()).isEqualTo(yuan(newValue));
        assertThat(change.quota().balance()).isEqualTo(yuan(left));
        assertThat(change.transfers()).extracting(Transfer::kind).containsExactly(kind.isEmpty() ? new String[0]
                : new String[]{kind});
        assertThat(change.transfers().stream().map(Transfer::amount).reduce(yuan("0"), Money::plus).minor())
                .isEqualTo(Math.abs(yuan(newValue).minus(yuan(value)).minor()));
    }

    @Test
    @Tag("QTA-12")
    void a_value_does_not_fall_below_what_has_left() {
        assertThat(reasons(quotaWithBalance("100", "40").adjustTo(yuan("59.99"), NOW).refusals()))
                .containsExactly("QUOTA_BELOW_COMMITTED");
        assertThat(reasons(quotaWithBalance("100", "40").adjustTo(yuan("-1"), NOW).refusals()))
                .containsExactly("QUOTA_BELOW_COMMITTED");
    }

    @Test
    @Tag("QTA-11")
    void the_value_of_a_quota_that_was_passed_on_is_not_adjusted() {
        var child = passedOnQuota(QuotaStatus.NORMAL, "100");

        assertThat(reasons(child.adjustTo(yuan("200"), NOW).refusals())).containsExactly("QUOTA_WAS_PASSED_ON");
        assertThat(reasons(child.beginAdjusting(NOW).refusals())).containsExactly("QUOTA_WAS_PASSED_ON");
        assertThat(child.freeze(NOW).isGranted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NORMAL,quota", "ADJUSTING,quota", "FROZEN,quota", "INVALID,parent", "RECLAIMED,parent"})
    @Tag("QTA-10")
    void money_of_coupons_returns_to_the_resellers_quota_while_it_is_alive_else_to_its_parent(QuotaStatus status, String home) {
        assertThat(passedOnQuota(status, "0").home(NOW)).isEqualTo(new QuotaId(home));
        assertThat(passedOnQuota(status, "0").home(AFTER_THE_END)).isEqualTo(PARENT);
    }

    @ParameterizedTest
    @CsvSource({"NORMAL", "ADJUSTING", "FROZEN", "INVALID", "RECLAIMED"})
    @Tag("CPN-27")
    void money_of_coupons_is_booked_to_a_partners_quota_dead_or_alive(QuotaStatus status) {
        var transfer = CouponMovement.COUPON_RECLAIMED.transfer(CouponMovement.account(new CouponId("c")),
                CouponMovement.account(QUOTA), yuan("30"));
        var quota = new CouponQuota(QUOTA, QuotaType.VOUCHER, DISTRIBUTOR, Optional.empty(), Optional.empty(), BUSINESS, yuan("100"),
                yuan("10"), status, AROUND_NOW, QuotaLimits.none(), 3, yuan("90"), NOW, NOW, 7);

        assertThat(quota.home(AFTER_THE_END)).isEqualTo(QUOTA);
        var booked = CouponReturns.booked(transfer, id -> quota, AFTER_THE_END).orElseThrow();
        assertThat(booked.balance()).isEqualTo(yuan("40"));
        assertThat(booked.status()).isEqualTo(status);
        assertThat(booked.issuedCount()).isEqualTo(3);
        assertThat(booked.version()).isEqualTo(8);
        assertThat(booked.refusalsToIssue(AFTER_THE_END)).isNotEmpty();
    }

    @Test
    @Tag("CPN-27")
    void money_that_reaches_no_quota_is_booked_to_none_and_an_absent_quota_is_a_bug() {
        var consumed = CouponMovement.COUPON_USED.transfer(CouponMovement.account(new CouponId("c")),
                CouponMovement.consumed(QUOTA), yuan("1"));
        var back = CouponMovement.COUPON_RECLAIMED.transfer(CouponMovement.account(new CouponId("c")),
                CouponMovement.account(QUOTA), yuan("1"));

        assertThat(CouponReturns.booked(consumed, id -> null, NOW)).isEmpty();
        assertThatThrownBy(() -> CouponReturns.booked(back, id -> null, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("CPN-17")
    void a_balance_outside_zero_to_value_does_not_exist() {
        assertThatThrownBy(() -> quotaWithBalance("100", "100.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quotaWithBalance("100", "-0.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quotaOf("10").afterIssuing(yuan("10.01"), 1, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
