package org.partnercenter.domain.incentive.calculation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.Terms.Around;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.incentive.calculation.World.basis;
import static org.partnercenter.domain.incentive.calculation.World.calculate;
import static org.partnercenter.domain.incentive.calculation.World.cny;
import static org.partnercenter.domain.incentive.calculation.World.line;
import static org.partnercenter.domain.incentive.calculation.World.rate;
import static org.partnercenter.domain.incentive.calculation.World.row;
import static org.partnercenter.domain.incentive.calculation.World.terms;

class ExplanationTest {

    private static final BillKey KEY = new BillKey(new PartyId("d-1"), ReconciliationPeriod.parse("2026-10").orElseThrow(), "base",
            AssociationType.RESALE);

    private static List<String> said(List<Statement> statements, Language language) {
        return statements.stream().map(statement -> statement.say(Rulebook.texts(), language)).toList();
    }

    @Test
    @Tag("INC-10")
    void a_negative_bill_is_explained_in_sentences() {
        var lines = List.of(line("2", "obs", -100_00, "1"), line("3", "obs", 10_00));
        var basis = basis(null, List.of(row(null, null, 0, "0.1")));
        var found = calculate(basis, terms(basis, Standing.JOINED, lines), lines, line -> line.takesBack().isPresent()
                ? new Around(Optional.of(rate("0.125")), false) : Around.NOTHING);

        var told = Explanation.of(KEY, found, found.amount(), false);

        assertThat(said(told, Language.EN_US)).containsExactly(
                "For 2026-10, the incentive \"Base incentive\" comes to -11.50 CNY: customers unsubscribed or downgraded, and more incentive is"
                        + " taken back for that than was earned anew. The revenue of the period that counts is -90.00 CNY.",
                "1 lines take back earlier revenue (-100.00 CNY) after unsubscriptions or downgrades. It was paid at 12.5%, and is taken back at"
                        + " the same rate: -12.50 CNY.",
                "1 lines with revenue of 10.00 CNY at 10% (rate 1 of the policy) bring 1.00 CNY.",
                "Each line is rounded half up to the cent. The calculated amount is the sum of its 2 rounded lines.",
                "You owe nothing and send no invoice for it: 11.50 CNY are carried forward and set off against later incentives.");
        assertThat(said(told, Language.ZH_CN).get(0)).startsWith("2026-10 期次的激励“基础激励”为 -11.50 元：客户发生退订或降配");
    }

    @Test
    @Tag("INC-09")
    void a_bill_of_zero_names_its_reason_and_every_condition() {
        var asked = new Condition("new-customers", Optional.of("east"), new BigDecimal("5"));
        var lines = List.of(line("1", "obs", 10_00));
        var basis = basis(20_00L, List.of(row(null, null, 50_00, "0.1")), asked);
        var tally = new Tally(basis);
        lines.forEach(tally::add);
        var found = calculate(basis, tally.decide(Standing.JOINED, Map.of(asked, new BigDecimal("3"))), lines, line -> Around.NOTHING);

        var told = said(Explanation.of(KEY, found, found.amount(), true), Language.EN_US);

        assertThat(told).contains("Your revenue stays below the threshold of the policy.",
                "The policy asks for revenue of 20.00 CNY in the period. You have 10.00 CNY: 10.00 CNY are missing, so that there is no incentive.",
                "The policy asks for new-customers (east) of at least 5. You have 3: not met, so that there is no incentive.",
                "The rate of 10% counts from 50.00 CNY of revenue in the period on (service types: *). You have 10.00 CNY: not reached.",
                "This is an estimate. It is calculated anew every day until the revenue of the period is final.");
    }

    @Test
    void a_correction_is_told() {
        var basis = basis(null, List.of(row(null, null, 0, "0.1")));
        var found = calculate(basis, Standing.JOINED, List.of(line("1", "obs", 10_00)));

        assertThat(said(Explanation.of(KEY, found, cny(80), false), Language.EN_US)).contains(
                "The calculation came to 1.00 CNY. The vendor's operations corrected it by -0.20 CNY, to 0.80 CNY.");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("INC-09")
    void every_reason_has_its_sentences_in_both_languages(LineReason reason) {
        var basis = basis(null, List.of(row(null, null, 0, "0.1")));
        var line = line("1", "obs", 1, "0");
        var decided = calculate(basis, Standing.JOINED, List.of(line)).decided();
        var incentive = new IncentiveLine(line, basis.product(line), reason, 1, rate("0.1"), cny(1));
        var sum = new Sum();
        sum.add(incentive);
        var share = sum.of(terms(basis, Standing.JOINED, List.of(line)));
        for (var language : Language.values()) {
            assertThat(Explanation.of(incentive, decided).say(Rulebook.texts(), language)).isNotBlank().doesNotContain("?", "{");
            assertThat(said(Explanation.of(KEY, share, cny(1), false), language)).allSatisfy(text -> assertThat(text).doesNotContain("?", "{"));
            assertThat(Rulebook.texts().name(reason, language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("INC-09")
    void every_reason_for_zero_has_its_sentence_in_both_languages(WhyNothing reason) {
        for (var language : Language.values()) {
            assertThat(Rulebook.texts().find("Explanation.ZERO_" + reason, language)).isPresent();
            assertThat(Rulebook.texts().name(reason, language)).isNotBlank();
        }
    }
}
