package org.partnercenter.domain.discount;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.discount.GrantedDiscount.Ask;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.discount.GrantedDiscount.Tie;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("BDC-04")
class GrantedDiscountTest {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final PartyId CUSTOMER = new PartyId("c-1");
    private static final Giver PARTNER = new Giver(new PartyId("d-1"), Optional.empty());
    private static final Giver RESELLER = new Giver(new PartyId("d-1"), Optional.of(new PartyId("r-1")));

    private static Decision<GrantedDiscount> grant(int ratio, Instant from, Instant until, Giver giver, Tie tie) {
        return GrantedDiscount.grant(new DiscountId("g-1"), giver, new Ask(CUSTOMER, new Ratio(ratio), from, until), Optional.ofNullable(tie), NOW);
    }

    private static List<String> reasons(Decision<GrantedDiscount> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @ParameterizedTest
    @CsvSource({"1", "8500", "10000"})
    void a_ratio_over_0_to_1_is_granted_to_a_resale_customer(int ratio) {
        var discount = grant(ratio, NOW, NOW.plusSeconds(60), PARTNER, new Tie(PARTNER, true)).orThrow();

        assertThat(discount.ratio()).isEqualTo(new Ratio(ratio));
        assertThat(discount.grantedAt()).isEqualTo(NOW);
        assertThat(discount.isInForce(NOW.minusMillis(1))).isFalse();
        assertThat(discount.isInForce(NOW)).isTrue();
        assertThat(discount.isInForce(NOW.plusSeconds(60))).isTrue();
        assertThat(discount.isInForce(NOW.plusSeconds(60).plusMillis(1))).isFalse();
    }

    @Test
    void all_that_stands_in_the_way_is_told_at_once() {
        assertThat(reasons(grant(0, NOW, NOW.minusSeconds(1), PARTNER, null))).containsExactly("GRANTED_DISCOUNT_IS_ALL",
                "GRANTED_DISCOUNT_ENDS_BEFORE_IT_STARTS", "GRANTED_DISCOUNT_IS_OVER", "GRANTED_DISCOUNT_NOT_YOUR_CUSTOMER");
    }

    @Test
    void it_ends_after_it_begins_and_is_not_over() {
        assertThat(reasons(grant(1, NOW, NOW, PARTNER, new Tie(PARTNER, true)))).containsExactly("GRANTED_DISCOUNT_ENDS_BEFORE_IT_STARTS");
        assertThat(reasons(grant(1, NOW.minusSeconds(9), NOW.minusMillis(1), PARTNER, new Tie(PARTNER, true))))
                .containsExactly("GRANTED_DISCOUNT_IS_OVER");
        assertThat(grant(1, NOW.minusSeconds(9), NOW, PARTNER, new Tie(PARTNER, true)).isGranted()).isTrue();
    }

    @Test
    void whoever_looks_after_the_customer_grants_and_referral_customers_get_none() {
        assertThat(reasons(grant(1, NOW, NOW.plusSeconds(1), PARTNER, new Tie(RESELLER, true)))).containsExactly("GRANTED_DISCOUNT_NOT_YOUR_CUSTOMER");
        assertThat(reasons(grant(1, NOW, NOW.plusSeconds(1), RESELLER, new Tie(PARTNER, true)))).containsExactly("GRANTED_DISCOUNT_NOT_YOUR_CUSTOMER");
        assertThat(reasons(grant(1, NOW, NOW.plusSeconds(1), PARTNER, new Tie(PARTNER, false)))).containsExactly("GRANTED_DISCOUNT_REFERRAL_CUSTOMER");
        var discount = grant(1, NOW, NOW.plusSeconds(1), RESELLER, new Tie(RESELLER, true)).orThrow();
        assertThat(discount.reseller()).contains(new PartyId("r-1"));
        assertThat(discount.keptBy(Optional.empty()).reseller()).isEmpty();
    }
}
