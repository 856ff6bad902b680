package org.partnercenter.domain.incentive.revenue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.JULY;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.OF_RESELLER;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.PARTNER;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.REFERRAL;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.RESALE;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.cash;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.fee;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.source;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.spent;

class CountedRevenueTest {

    private static final CountingTerms PLAIN = CountingTerms.plain(ProductPolicy.NON_SPECIFIC);

    private static CountedRevenue count(RevenueKeeper keeper, Expenditure expenditure, CountingTerms terms) {
        return CountedRevenue.of(source(fee("f-1", JULY), 1, keeper, expenditure), terms);
    }

    private static String revenue(CountedRevenue counted) {
        return counted.revenue().toMajor().toPlainString();
    }

    private static RevenueStep last(CountedRevenue counted) {
        return counted.steps().get(counted.steps().size() - 1);
    }

    private static List<RevenueStepKind> steps(CountedRevenue counted) {
        return counted.steps().stream().map(RevenueStep::kind).toList();
    }

    @ParameterizedTest
    @Tag("INC-01")
    @Tag("INC-02")
    @CsvSource({
            "100, 0, 0, 0, 0, 0, 0, 0, 100.00",
            "0, 100, 0, 0, 0, 0, 0, 0, 100.00",
            "0, 0, 100, 0, 0, 0, 0, 0, 100.00",
            "0, 0, 0, 100, 0, 0, 0, 0, 0.00",
            "0, 0, 0, 0, 100, 0, 0, 0, 100.00",
            "0, 0, 0, 0, 100, 30, 0, 0, 70.00",
            "0, 0, 0, 0, 0, 0, 100, 0, 0.00",
            "0, 0, 0, 0, 0, 0, 0, 100, 0.00",
            "-40, -10, 0, -50, 0, 0, 0, 0, -50.00",
            "-6, 0, 0, 8, 0, 0, 0, 0, -6.00",
            "0, 0, 0, 0, 0, 2, 0, 0, -2.00"})
    void counts_what_was_paid_in_cash(String cash, String credit, String card, String coupon, String cashCoupon, String uncounted, String debt,
                                      String writeOff, String revenue) {
        var official = Amount.of(cash).plus(Amount.of(credit)).plus(Amount.of(card)).plus(Amount.of(coupon)).plus(Amount.of(cashCoupon))
                .plus(Amount.of(debt)).plus(Amount.of(writeOff)).toString();

        assertThat(revenue(count(REFERRAL, spent(official, "0", null, cash, credit, card, coupon, cashCoupon, uncounted, debt, writeOff), PLAIN)))
                .isEqualTo(revenue);
    }

    @Test
    @Tag("INC-07")
    void takes_the_price_after_discount_for_referral_and_the_settlement_price_without_coupons_for_resale() {
        var referral = count(REFERRAL, spent("100", "10", null, "90", "0", "0", "0", "0", "0", "0", "0"), PLAIN);
        var resale = count(RESALE, spent("100", "10", "0.8", "60", "0", "0", "30", "0", "0", "0", "0"), PLAIN);
        var untold = count(RESALE, spent("100", "10", null, "60", "0", "0", "30", "0", "0", "0", "0"), PLAIN);
        var beyond = count(RESALE, spent("100", "0", "0.2", "20", "0", "0", "80", "0", "0", "0", "0"), PLAIN);

        assertThat(List.of(revenue(referral), revenue(resale), revenue(untold), revenue(beyond))).containsExactly("90.00", "50.00", "60.00", "0.00");
        assertThat(steps(referral)).containsExactly(RevenueStepKind.LIST_PRICE, RevenueStepKind.CUSTOMER_DISCOUNT);
        assertThat(steps(resale)).containsExactly(RevenueStepKind.LIST_PRICE, RevenueStepKind.SETTLEMENT_DISCOUNT, RevenueStepKind.COUPONS);
        assertThat(steps(beyond)).endsWith(RevenueStepKind.NOT_BELOW_ZERO);
    }

    @Test
    @Tag("INC-02")
    void does_not_count_the_purchase_of_a_stored_value_card_and_says_so() {
        var bought = count(REFERRAL, cash("500"), new CountingTerms(ProductPolicy.NON_SPECIFIC, true, Optional.empty()));

        assertThat(bought.zero()).contains(ZeroReason.CARD_PURCHASE);
        assertThat(revenue(bought)).isEqualTo("0.00");
    }

    @Test
    @Tag("INC-08")
    void counts_nothing_of_policy_2_and_all_of_policy_13() {
        assertThat(count(REFERRAL, cash("10"), CountingTerms.plain(ProductPolicy.NOTHING)).zero()).contains(ZeroReason.PRODUCT_NOT_COUNTED);
        assertThat(revenue(count(REFERRAL, cash("10"), CountingTerms.plain(ProductPolicy.REVENUE_ONLY)))).isEqualTo("10.00");
    }

    @ParameterizedTest
    @Tag("INC-09")
    @EnumSource(OutsideReason.class)
    void names_why_it_is_not_the_partners(OutsideReason why) {
        var counted = count(OF_RESELLER, cash("10"), new CountingTerms(ProductPolicy.NON_SPECIFIC, false, Optional.of(why)));

        assertThat(counted.zero().map(Enum::name)).contains(why.name());
        assertThat(last(counted).after()).isEqualTo(Amount.ZERO);
    }

    @Test
    @Tag("INC-09")
    void revenue_that_was_merged_counts_for_the_other_account_and_is_told_as_nothing_here() {
        var other = new PartyId("d-9");
        var source = RevenueFixtures.paid("f-1", 1, "10");

        var claims = Claim.of(source, new Standing(Optional.of(other), true, true), ProductPolicy.SPECIFIC, false);

        assertThat(claims).extracting(Claim::partner).containsExactly(PARTNER, other);
        assertThat(claims).extracting(claim -> revenue(CountedRevenue.of(source, claim.terms()))).containsExactly("0.00", "10.00");
        assertThat(Claim.of(source, Standing.PLAIN, ProductPolicy.SPECIFIC, false)).hasSize(1);
        assertThat(new Standing(Optional.empty(), true, true).outside()).contains(OutsideReason.NOT_IN_PROGRAMME);
        assertThat(new Standing(Optional.empty(), false, true).outside()).contains(OutsideReason.RESELLER_LAPSED);
    }

    @ParameterizedTest
    @Tag("INC-01")
    @CsvSource({"0.005, 0.01", "0.004999, 0.00", "-0.005, -0.01", "-1.245, -1.25", "1.2449, 1.24"})
    void rounds_to_the_cent_away_from_zero_at_the_half(String exact, String revenue) {
        assertThat(revenue(count(REFERRAL, cash(exact), PLAIN))).isEqualTo(revenue);
    }

    @Test
    @Tag("INC-09")
    void says_why_nothing_counts_where_nothing_forbids_it() {
        assertThat(count(REFERRAL, Expenditure.NOTHING, PLAIN).zero()).contains(ZeroReason.NOTHING_DUE);
        assertThat(count(REFERRAL, cash("0.001"), PLAIN).zero()).contains(ZeroReason.BELOW_A_CENT);
        assertThat(count(REFERRAL, spent("5", "0", null, "0", "0", "0", "5", "0", "0", "0", "0"), PLAIN).zero())
                .contains(ZeroReason.NOT_PAID_IN_CASH);
        assertThat(count(REFERRAL, cash("1"), PLAIN).zero()).isEmpty();
    }

    @Test
    void every_step_goes_on_where_the_one_before_ended() {
        var counted = count(RESALE, spent("100.00000001", "10", "0.87654321", "50.00000001", "0", "0", "20", "10", "4", "5", "5"), PLAIN);

        assertThat(last(counted).after().toMoney(counted.revenue().currency(), RoundingMode.UNNECESSARY))
                .isEqualTo(counted.revenue());
        for (int i = 1; i < counted.steps().size(); i++) {
            assertThat(counted.steps().get(i).before()).isEqualTo(counted.steps().get(i - 1).after());
        }
    }

    @Test
    void every_step_and_every_reason_has_its_words() {
        for (var language : Language.values()) {
            for (var step : RevenueStepKind.values()) {
                assertThat(Rulebook.texts().name(step, language)).isNotBlank();
            }
            for (var reason : ZeroReason.values()) {
                assertThat(Rulebook.texts().name(reason, language)).isNotBlank();
            }
        }
    }

    @Test
    void a_settlement_discount_is_a_part() {
        assertThatThrownBy(() -> spent("1", "0", "1.1", "1", "0", "0", "0", "0", "0", "0", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> spent("1", "0", "0", "1", "0", "0", "0", "0", "0", "0", "0")).isInstanceOf(IllegalArgumentException.class);
    }
}
