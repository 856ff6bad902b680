package org.partnercenter.application.coupon;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaOrigin;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.application.coupon.CouponHouse.CUSTOMER;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.OTHER;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.codes;
import static org.partnercenter.application.coupon.CouponHouse.yuan;

@Tag("CPN-61")
class QuotaConversionTest {

    private final CouponHouse town = new CouponHouse();

    @AfterEach
    void books() {
        town.assertBooksBalance();
    }

    private ConvertIncentive order(Caller partner, String number, String amount) {
        return new ConvertIncentive(partner.party(), number, yuan(amount), town.house.clocks.business(),
                town.house.clocks.business().plus(Duration.ofDays(365)));
    }

    private Decision<QuotaChanged> convert(ConvertIncentive command) {
        return town.submit(CouponOperations.CONVERT, PLATFORM, command);
    }

    @Test
    void earnings_become_voucher_quota_from_the_source_and_its_partner_is_told() {
        var quota = convert(order(DISTRIBUTOR, "PO-1", "88.80")).orThrow();

        var stored = town.quota(quota.quota().value());
        assertThat(stored.type()).isEqualTo(QuotaType.VOUCHER);
        assertThat(stored.partner()).isEqualTo(DISTRIBUTOR.party());
        assertThat(stored.origin()).isEqualTo(new QuotaOrigin(QuotaSource.INCENTIVE, Optional.of("PO-1")));
        assertThat(stored.balance()).isEqualTo(yuan("88.80"));
        var transfer = town.lastMovement().posting().transfer();
        assertThat(transfer.kind()).isEqualTo("INCENTIVE_CONVERTED");
        assertThat(transfer.from()).isEqualTo(CouponMovement.source());
        assertThat(transfer.to()).isEqualTo(CouponMovement.account(quota.quota()));
        assertThat(town.events()).containsExactly("org.partnercenter.coupon-quota.granted");
        assertThat(town.issued(DISTRIBUTOR, quota.quota().value(), "80", "c-1")).isNotBlank();
    }

    @Test
    void the_same_again_answers_the_same_and_moves_nothing() {
        var command = order(DISTRIBUTOR, "PO-1", "88.80");
        var first = convert(command).orThrow();
        var issued = town.issued(DISTRIBUTOR, first.quota().value(), "80", "c-1");

        var again = convert(command).orThrow();
        assertThat(again.quota()).isEqualTo(first.quota());
        assertThat(again.balance()).isEqualTo(yuan("8.80"));
        assertThat(town.movements()).containsExactly("INCENTIVE_CONVERTED", "COUPON_ISSUED");
        assertThat(issued).isNotBlank();
    }

    @Test
    void one_number_twice_in_one_batch_is_converted_once() {
        var both = town.house.submitAll(CouponOperations.CONVERT, PLATFORM, List.of(order(DISTRIBUTOR, "PO-1", "1"),
                order(DISTRIBUTOR, "PO-1", "1"), order(DISTRIBUTOR, "PO-2", "1")));

        assertThat(both.get(0).orThrow().quota()).isEqualTo(both.get(1).orThrow().quota()).isNotEqualTo(both.get(2).orThrow().quota());
        assertThat(town.movements()).hasSize(2);
    }

    @Test
    void the_same_number_for_anything_else_is_refused() {
        convert(order(DISTRIBUTOR, "PO-1", "88.80")).orThrow();
        var later = new ConvertIncentive(DISTRIBUTOR.party(), "PO-1", yuan("88.80"), town.now(), town.now().plusSeconds(5));

        for (var other : List.of(order(OTHER, "PO-1", "88.80"), order(DISTRIBUTOR, "PO-1", "88.81"), later)) {
            assertThat(codes(convert(other))).containsExactly("PAYOUT_CONVERTED_OTHERWISE");
        }
        assertThat(town.movements()).hasSize(1);
    }

    @Test
    void who_cannot_hold_quota_or_gets_nothing_is_refused() {
        assertThat(codes(convert(order(RESELLER, "PO-1", "1")))).containsExactly("QUOTA_HOLDER_UNFIT");
        assertThat(codes(convert(order(CUSTOMER, "PO-1", "0")))).hasSize(2).contains("QUOTA_HOLDER_UNFIT");
        assertThat(convert(order(Caller.mainAccount(new PartyId("nobody"), PartyKind.DISTRIBUTOR), "PO-1", "1")).refusals().getFirst()
                .reason()).isEqualTo("PARTY_UNKNOWN");
        assertThat(convert(order(DISTRIBUTOR, "PO-1", "1")).isGranted()).as("refusals leave the number free").isTrue();
        assertThatThrownBy(() -> order(DISTRIBUTOR, " ", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThat(town.submit(CouponOperations.CONVERT, DISTRIBUTOR, order(DISTRIBUTOR, "PO-9", "1")).isGranted()).isFalse();
    }

    @Test
    void by_hand_quota_is_arranged_for_business_or_tests_only() {
        var business = town.grant("b", QuotaType.VOUCHER, DISTRIBUTOR, "1", QuotaLimits.none());
        var test = new GrantQuota(Optional.empty(), business.type(), business.partner(), QuotaSource.TEST, business.value(),
                business.effectiveTime(), business.expireTime(), business.limits());
        var incentive = new GrantQuota(Optional.empty(), business.type(), business.partner(), QuotaSource.INCENTIVE, yuan("0"),
                business.effectiveTime(), business.expireTime(), business.limits());

        town.submit(CouponOperations.GRANT, PLATFORM, business).orThrow();
        assertThat(town.quota("b").origin()).isEqualTo(QuotaOrigin.arranged(QuotaSource.BUSINESS));
        var made = town.submit(CouponOperations.GRANT, PLATFORM, test).orThrow().quota().value();
        assertThat(town.quota(made).origin().source()).isEqualTo(QuotaSource.TEST);
        assertThat(town.quota(town.passedOn(made, "1")).origin().source()).isEqualTo(QuotaSource.TEST);
        assertThat(codes(town.submit(CouponOperations.GRANT, PLATFORM, incentive))).hasSize(2).contains("QUOTA_SOURCE_NEEDS_PAYOUT");
    }
}
