package org.partnercenter.domain.coupon;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.coupon.CouponFixtures.DISTRIBUTOR;
import static org.partnercenter.domain.coupon.CouponFixtures.NOW;
import static org.partnercenter.domain.coupon.CouponFixtures.cashQuota;
import static org.partnercenter.domain.coupon.CouponFixtures.couponIds;
import static org.partnercenter.domain.coupon.CouponFixtures.face;
import static org.partnercenter.domain.coupon.CouponFixtures.quotaOf;
import static org.partnercenter.domain.coupon.CouponFixtures.reasons;
import static org.partnercenter.domain.coupon.CouponFixtures.resaleCustomer;

class WhiteListTest {

    private static IssuePlan issue(CouponQuota quota, WhiteList list) {
        var issuer = new Issuer(DISTRIBUTOR, false, Issuer.Route.PARTNER_CENTER, Optional.of(list));
        return new CouponIssuing(quota, face("1"), issuer, NOW).decide(List.of(resaleCustomer("c-1"), resaleCustomer("c-2")),
                UnknownOffers.none(), couponIds()).orThrow();
    }

    @Test
    @Tag("CPN-48")
    void only_those_on_the_list_get_a_coupon_and_each_of_the_others_is_told_why() {
        for (var quota : List.of(quotaOf("100"), cashQuota())) {
            var plan = issue(quota, new WhiteList(3, Set.of(new PartyId("c-2"))));

            assertThat(plan.issued()).extracting(issued -> issued.recipient().value()).containsExactly("c-2");
            assertThat(plan.refused()).singleElement().satisfies(not -> {
                assertThat(not.recipient().value()).isEqualTo("c-1");
                assertThat(reasons(not.refusals())).containsExactly("NOT_ON_WHITE_LIST");
                assertThat(not.refusals().get(0).facts()).containsEntry("customer_id", "c-1").containsEntry("version", "3");
            });
        }
    }

    @Test
    @Tag("CPN-48")
    void before_the_first_version_nobody_is_on_it() {
        assertThat(issue(quotaOf("100"), WhiteList.none()).issued()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    @Tag("CPN-48")
    @Tag("CPN-62")
    void only_government_subsidy_partners_keep_one(PartyKind kind) {
        assertThat(WhiteList.isKeptBy(kind)).isEqualTo(kind == PartyKind.GOV_SUBSIDY);
    }

    @Test
    @Tag("CPN-48")
    void a_version_names_somebody_and_nobody_twice_and_is_bounded() {
        var one = new PartyId("c-1");

        assertThat(WhiteList.faults(List.of(one, new PartyId("c-2")))).isEmpty();
        assertThat(reasons(WhiteList.faults(List.of()))).containsExactly("FIELD_MISSING");
        assertThat(reasons(WhiteList.faults(List.of(one, one)))).containsExactly("ITEM_TWICE");
        assertThat(reasons(WhiteList.faults(Collections.nCopies(WhiteList.MAX_CUSTOMERS + 1, one))))
                .containsExactly("TOO_MANY_ITEMS", "ITEM_TWICE");
    }
}
