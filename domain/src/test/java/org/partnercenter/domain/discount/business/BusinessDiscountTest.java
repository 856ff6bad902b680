package org.partnercenter.domain.discount.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountRefusal;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.discount.business.BusinessDiscount.Coverage;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class BusinessDiscountTest {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final Coverage VM = new Coverage(Optional.of("hws.service.type.EC2"), Optional.empty());

    private static BusinessDiscount discount(long version, Coverage coverage, Instant from, Instant until) {
        return new BusinessDiscount(new DiscountId("b-1"), version, BusinessKind.CHANNEL, new PartyId("c-1"), coverage,
                new BusinessBenefit(BusinessMode.RATIO, Optional.of(new Ratio(8_000)), Optional.empty()), from, until, Optional.of("HT-1"));
    }

    private static BusinessDiscount discount(long version) {
        return discount(version, VM, NOW, NOW.plusSeconds(60));
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("BDC-01")
    void the_latest_version_counts_in_whatever_order_versions_arrive() {
        assertThat(discount(1).deliver(Optional.empty()).orThrow()).isEqualTo(DeliveryChange.CREATED);
        assertThat(discount(1).deliver(Optional.of(discount(1))).orThrow()).isEqualTo(DeliveryChange.UNCHANGED);
        assertThat(discount(3).deliver(Optional.of(discount(2))).orThrow()).isEqualTo(DeliveryChange.REPLACED);
        assertThat(discount(1).deliver(Optional.of(discount(2))).orThrow()).isEqualTo(DeliveryChange.OUTDATED);
        assertThat(Stream.of(DeliveryChange.values()).filter(DeliveryChange::isStored)).containsExactly(DeliveryChange.CREATED,
                DeliveryChange.REPLACED);
        assertThat(reasons(discount(1, VM, NOW, NOW.plusSeconds(61)).deliver(Optional.of(discount(1)))))
                .containsExactly(DiscountRefusal.BUSINESS_DISCOUNT_VERSION_TAKEN.name());
    }

    @Test
    @Tag("BDC-02")
    void all_that_is_wrong_with_it_is_told() {
        assertThat(reasons(discount(1, new Coverage(Optional.empty(), Optional.empty()), NOW, NOW).deliver(Optional.empty())))
                .containsExactly(DiscountRefusal.BUSINESS_DISCOUNT_COVERS_NOTHING.name(),
                        DiscountRefusal.BUSINESS_DISCOUNT_ENDS_BEFORE_IT_STARTS.name());
        assertThat(discount(1, new Coverage(Optional.empty(), Optional.of("p")), NOW, NOW.plusMillis(1)).deliver(Optional.empty()).isGranted())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"RATIO,8000,,", "RATIO,10000,,", "FIXED_PRICE,,0,", "AMOUNT_OFF,,0.01,",
        "RATIO,,,BUSINESS_DISCOUNT_VALUE_MISSING", "RATIO,,1,BUSINESS_DISCOUNT_VALUE_MISSING BUSINESS_DISCOUNT_VALUE_UNUSED",
        "RATIO,8000,1,BUSINESS_DISCOUNT_VALUE_UNUSED", "RATIO,0,,BUSINESS_DISCOUNT_IS_ZERO", "AMOUNT_OFF,,0,BUSINESS_DISCOUNT_IS_ZERO",
        "AMOUNT_OFF,,,BUSINESS_DISCOUNT_VALUE_MISSING", "FIXED_PRICE,8000,1,BUSINESS_DISCOUNT_VALUE_UNUSED"})
    @Tag("BDC-02")
    void a_ratio_or_an_amount_goes_with_its_mode(BusinessMode mode, Integer ratio, String amount, String reasons) {
        var decision = BusinessBenefit.of(mode, Optional.ofNullable(ratio).map(Ratio::new), Optional.ofNullable(amount)
                .map(major -> Money.of(major, "CNY")));
        assertThat(reasons(decision)).containsExactlyElementsOf(reasons == null ? List.of() : List.of(reasons.split(" ")));
    }

    @Test
    void no_benefit_is_made_of_what_does_not_fit() {
        assertThatThrownBy(() -> new BusinessBenefit(BusinessMode.RATIO, Optional.empty(), Optional.of(Money.of("1", "CNY"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("BDC-02")
    void both_ends_of_its_time_belong_to_it() {
        var discount = discount(1);
        assertThat(discount.status(NOW.minusMillis(1))).isEqualTo(BusinessStatus.PENDING);
        assertThat(discount.status(NOW)).isEqualTo(BusinessStatus.IN_FORCE);
        assertThat(discount.status(NOW.plusSeconds(60))).isEqualTo(BusinessStatus.IN_FORCE);
        assertThat(discount.status(NOW.plusSeconds(61))).isEqualTo(BusinessStatus.OVER);
        assertThat(VM.serviceKey()).contains("hws.service.type.ec2");
    }

    @Test
    @Tag("BDC-02")
    void what_a_fixed_price_takes_off_is_told_by_the_source_of_an_order() {
        assertThat(discount(1).isTakenOffHere()).isTrue();
        assertThat(new BusinessDiscount(new DiscountId("b-1"), 1, BusinessKind.VENDOR, new PartyId("c-1"), VM, new BusinessBenefit(
                BusinessMode.FIXED_PRICE, Optional.empty(), Optional.of(Money.of("9", "CNY"))), NOW, NOW.plusSeconds(1), Optional.empty())
                .isTakenOffHere()).isFalse();
    }

    @Test
    @Tag("BDC-02")
    void kinds_and_modes_are_numbers_on_the_wire() {
        assertThat(BusinessKind.ofCode(605)).contains(BusinessKind.VENDOR);
        assertThat(BusinessKind.ofCode(606)).contains(BusinessKind.CHANNEL);
        assertThat(BusinessKind.ofCode(607)).isEmpty();
        assertThat(BusinessMode.ofCode(0)).contains(BusinessMode.RATIO);
        assertThat(BusinessMode.ofCode(1)).contains(BusinessMode.FIXED_PRICE);
        assertThat(BusinessMode.ofCode(2)).contains(BusinessMode.AMOUNT_OFF);
        assertThat(BusinessMode.ofCode(3)).isEmpty();
    }
}
