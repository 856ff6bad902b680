package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.AssociationType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.AROUND_NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.BUSINESS;
import static org.partnercenter.domain.coupon.CouponFixtures.DISTRIBUTOR;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.ORDER;
import static org.partnercenter.domain.coupon.CouponFixtures.QUOTA;
import static org.partnercenter.domain.coupon.CouponFixtures.cashQuotaWith;
import static org.partnercenter.domain.coupon.CouponFixtures.couponIds;
import static org.partnercenter.domain.coupon.CouponFixtures.couponWith;
import static org.partnercenter.domain.coupon.CouponFixtures.face;
import static org.partnercenter.domain.coupon.CouponFixtures.inPartnerCenter;
import static org.partnercenter.domain.coupon.CouponFixtures.reasons;
import static org.partnercenter.domain.coupon.CouponFixtures.resaleCustomer;
import static org.partnercenter.domain.coupon.CouponFixtures.yuan;

class CashLimitsTest {

    private static QuotaLimits with(UseLimit... limits) {
        return new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Set.of(),
                Set.of(AssociationType.RESALE), List.of(limits));
    }

    private static List<String> grant(QuotaType type, String key, String value) {
        return reasons(CouponQuota.grant(QUOTA, type, DISTRIBUTOR, BUSINESS, yuan("10"), AROUND_NOW, with(UseLimit.of(key, value)), NOW)
                .refusals());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
            "maxOrderShare, 0.5, true", "maxOrderShare, 1, true", "maxOrderShare, 0.00000001, true", "maxOrderShare, 0, false",
            "maxOrderShare, 1.01, false", "maxOrderShare, 50%, false", "maxOrderShare, -0.5, false", "maxOrderShare, null, false",
            "isRebate, 0, true", "isRebate, 1, true", "isRebate, yes, false", "isRebate, null, false"})
    @Tag("CPN-47")
    void a_cash_quota_has_a_readable_share_and_flag(String key, String value, boolean readable) {
        assertThat(grant(QuotaType.CASH, key, value)).isEqualTo(readable ? List.of() : List.of("CASH_LIMIT_UNREADABLE"));
    }

    @Test
    @Tag("CPN-47")
    void a_voucher_quota_has_neither() {
        assertThat(grant(QuotaType.VOUCHER, "maxOrderShare", "0.5")).containsExactly("CASH_LIMIT_ON_VOUCHERS");
        assertThat(grant(QuotaType.VOUCHER, "isRebate", "2")).containsExactly("CASH_LIMIT_ON_VOUCHERS", "CASH_LIMIT_UNREADABLE");
    }

    @Test
    @Tag("CPN-47")
    void coupons_inherit_share_and_flag() {
        var limits = with(UseLimit.of("maxOrderShare", "0.5"), UseLimit.of("isRebate", "0"));
        var coupon = new CouponIssuing(cashQuotaWith(limits), face("1"), inPartnerCenter(), NOW)
                .decide(List.of(resaleCustomer("c-1")), UnknownOffers.none(), couponIds()).orThrow().issued().get(0).coupon();

        assertThat(coupon.useLimits()).isEqualTo(limits.useLimits());
        assertThat(coupon.countsForRebate()).contains(false);
    }

    @Test
    @Tag("CPN-47")
    void a_cash_coupon_counts_unless_its_flag_says_no_and_others_have_no_flag() {
        assertThat(CashLimits.countsForRebate(CouponType.CASH, List.of())).contains(true);
        assertThat(CashLimits.countsForRebate(CouponType.CASH, List.of(UseLimit.of("isRebate", "1")))).contains(true);
        assertThat(CashLimits.countsForRebate(CouponType.CASH, List.of(UseLimit.of("isRebate", "0")))).contains(false);
    }

    @ParameterizedTest
    @EnumSource(value = CouponType.class, names = "CASH", mode = EnumSource.Mode.EXCLUDE)
    @Tag("CPN-47")
    void only_cash_coupons_have_the_flag(CouponType type) {
        assertThat(CashLimits.countsForRebate(type, List.of(UseLimit.of("isRebate", "1")))).isEmpty();
    }

    /** What billing charges for pay-per-use is no order: the whole coupon may pay it. */
    @Test
    @Tag("CPN-47")
    void the_share_does_not_bind_pay_per_use() {
        assertThat(couponWith(UseLimit.of("maxOrderShare", "0.01")).use(ORDER, yuan("100"), NOW).isGranted()).isTrue();
    }
}
