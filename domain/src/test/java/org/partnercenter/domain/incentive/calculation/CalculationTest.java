package org.partnercenter.domain.incentive.calculation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.calculation.Terms.Around;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.incentive.calculation.World.basis;
import static org.partnercenter.domain.incentive.calculation.World.calculate;
import static org.partnercenter.domain.incentive.calculation.World.cny;
import static org.partnercenter.domain.incentive.calculation.World.line;
import static org.partnercenter.domain.incentive.calculation.World.rate;
import static org.partnercenter.domain.incentive.calculation.World.row;
import static org.partnercenter.domain.incentive.calculation.World.terms;

class CalculationTest {

    private static final RateRow ALL = row(null, null, 0, "0.1");
    private static final Condition NEW_CUSTOMERS = new Condition("new-customers", Optional.empty(), new BigDecimal("5"));

    private static IncentiveLine one(Basis basis, CountedLine line) {
        return terms(basis, Standing.JOINED, List.of(line)).line(line, Around.NOTHING);
    }

    @ParameterizedTest
    @Tag("INC-07")
    @CsvSource({"105, 11", "104, 10", "-105, -11", "4, 0", "5, 1", "-4, 0"})
    void a_line_is_rounded_half_up_to_the_cent(long revenue, long amount) {
        assertThat(one(basis(null, List.of(ALL)), line("1", "obs", revenue)).amount()).isEqualTo(cny(amount));
    }

    @Test
    @Tag("INC-07")
    void a_bill_is_the_sum_of_its_rounded_lines() {
        var lines = List.of(line("1", "obs", 5), line("2", "obs", 5), line("3", "obs", 5));

        assertThat(calculate(basis(null, List.of(ALL)), Standing.JOINED, lines).amount()).isEqualTo(cny(3));
    }

    @Test
    @Tag("INC-07")
    void the_first_rate_that_fits_counts_by_service_type_product_and_tier() {
        var basis = basis(null, List.of(row("ecs", null, 100_00, "0.3"), row(null, ProductPolicy.SPECIFIC, 0, "0.2"),
                row(null, ProductPolicy.NON_SPECIFIC, 50_00, "0.1"), ALL));

        assertThat(one(basis, line("1", "ecs", 100_00)).row()).isEqualTo(1);
        assertThat(one(basis, line("1", "ecs", 99_99)).row()).isEqualTo(2);
        assertThat(one(basis, line("1", "obs", 50_00)).row()).isEqualTo(3);
        assertThat(one(basis, line("1", "obs", 49_99)).row()).isEqualTo(4);
        assertThat(one(basis, line("1", "ecs", 100_00)).amount()).isEqualTo(cny(30_00));
        assertThat(one(basis, line("1", "ECS", 100_00)).row()).isEqualTo(1);
        assertThat(one(basis, line("1", "Ecs", 1_00)).row()).isEqualTo(2);
    }

    @Test
    @Tag("INC-07")
    void a_tier_counts_for_whole_lines_once_the_period_reaches_it() {
        var basis = basis(null, List.of(row(null, null, 100_00, "0.2"), ALL));
        var below = List.of(line("1", "obs", 60_00), line("2", "obs", 39_99));
        var above = List.of(line("1", "obs", 60_00), line("2", "obs", 40_00));

        assertThat(calculate(basis, Standing.JOINED, below).amount()).isEqualTo(cny(6_00 + 4_00));
        assertThat(calculate(basis, Standing.JOINED, above).amount()).isEqualTo(cny(20_00));
    }

    @Test
    @Tag("INC-07")
    void below_the_threshold_there_is_nothing() {
        var basis = basis(100_00L, List.of(ALL));

        assertThat(calculate(basis, Standing.JOINED, List.of(line("1", "obs", 99_99))).zero()).containsExactly(WhyNothing.BELOW_THRESHOLD);
        assertThat(calculate(basis, Standing.JOINED, List.of(line("1", "obs", 100_00))).amount()).isEqualTo(cny(10_00));
    }

    @Test
    @Tag("INC-08")
    void product_policy_2_adds_nothing_and_13_adds_revenue_only() {
        var lines = List.of(line("1", "free", 40_00), line("2", "half", 60_00), line("3", "ecs", 40_00));
        var basis = basis(100_00L, List.of(ALL));
        var found = calculate(basis, Standing.JOINED, lines);

        assertThat(found.decided().revenue()).isEqualTo(cny(100_00));
        assertThat(found.shares()).extracting(Share::reason).containsExactly(LineReason.NO_REVENUE, LineReason.REVENUE_ONLY, LineReason.RATED);
        assertThat(found.amount()).isEqualTo(cny(4_00));
    }

    @Test
    @Tag("INC-11")
    void every_condition_is_told_with_what_was_asked_and_what_there_is() {
        var basis = basis(null, List.of(ALL), NEW_CUSTOMERS);
        var tally = new Tally(basis);
        tally.add(line("1", "obs", 10_00));
        var met = tally.decide(Standing.JOINED, Map.of(NEW_CUSTOMERS, new BigDecimal("5.0")));
        var missed = tally.decide(Standing.JOINED, Map.of(NEW_CUSTOMERS, new BigDecimal("4.99")));
        var unknown = tally.decide(Standing.JOINED, Map.of());

        assertThat(met.conditions()).singleElement().satisfies(check -> assertThat(check.isMet()).isTrue());
        assertThat(met.againstAll()).isEmpty();
        assertThat(missed.conditions()).singleElement().satisfies(check -> assertThat(check.has()).contains(new BigDecimal("4.99")));
        assertThat(missed.againstAll()).contains(LineReason.CONDITION_NOT_MET);
        assertThat(unknown.againstAll()).contains(LineReason.CONDITION_NOT_MET);
    }

    @Test
    void lines_of_the_other_association_type_are_no_part_of_it() {
        var other = new CountedLine(line("1", "obs", 1).id(), new PartyId("d-1"), World.MONTH, new PartyId("c"), Optional.empty(), Optional.empty(),
                "obs", AssociationType.REFERRAL, BillingMode.ON_DEMAND, Optional.empty(), cny(100));

        var found = calculate(basis(null, List.of(ALL)), Standing.JOINED, List.of(other));

        assertThat(found.lines()).isZero();
        assertThat(found.zero()).containsExactly(WhyNothing.NO_LINES);
    }

    @Test
    @Tag("INC-09")
    void zero_has_a_named_reason() {
        var obs = List.of(line("1", "obs", 10_00));
        var basis = basis(null, List.of(ALL));
        var merged = new Standing(true, Optional.of(new PartyId("d-2")));
        var terms = terms(basis, Standing.JOINED, obs);

        assertThat(calculate(basis, new Standing(false, Optional.empty()), obs).zero()).containsExactly(WhyNothing.NOT_JOINED);
        assertThat(calculate(basis, merged, obs).zero()).containsExactly(WhyNothing.MERGED);
        assertThat(calculate(basis, terms, obs, line -> new Around(Optional.empty(), true)).zero()).containsExactly(WhyNothing.RESELLER_LAPSED);
        assertThat(calculate(basis(null, List.of(row("ecs", null, 0, "0.1"))), Standing.JOINED, obs).zero())
                .containsExactly(WhyNothing.OUTSIDE_POLICY);
        assertThat(calculate(basis(null, List.of(row(null, null, 0, "0"))), Standing.JOINED, obs).zero()).containsExactly(WhyNothing.RATE_ZERO);
        assertThat(calculate(basis, Standing.JOINED, List.of(line("1", "free", 1), line("2", "half", 1))).zero())
                .containsExactly(WhyNothing.NO_REVENUE, WhyNothing.REVENUE_ONLY);
        assertThat(calculate(basis, Standing.JOINED, List.of(line("1", "obs", 100), line("2", "obs", -100, "1"))).zero())
                .containsExactly(WhyNothing.EVENED_OUT);
        assertThat(calculate(basis, Standing.JOINED, List.of()).zero()).containsExactly(WhyNothing.NO_LINES);
        assertThat(calculate(basis(null, List.of(ALL), NEW_CUSTOMERS), Standing.JOINED, obs).zero())
                .containsExactly(WhyNothing.CONDITION_NOT_MET);
        assertThat(calculate(basis, Standing.JOINED, obs).zero()).isEmpty();
    }

    @Test
    @Tag("INC-10")
    void what_takes_back_takes_back_what_was_paid() {
        var back = line("2", "obs", -100_00, "1");
        var lines = List.of(back, line("3", "obs", 10_00));
        var basis = basis(null, List.of(ALL));
        var terms = terms(basis, Standing.JOINED, lines);
        Function<CountedLine, Around> paid = line -> line.takesBack().isPresent() ? new Around(Optional.of(rate("0.25")), false) : Around.NOTHING;

        var found = calculate(basis, terms, lines, paid);

        assertThat(found.amount()).isEqualTo(cny(-25_00 + 1_00));
        assertThat(found.negative()).containsExactly(new Share(LineReason.TAKEN_BACK_AS_PAID, 0, rate("0.25"), 1, cny(-100_00), cny(-25_00)));
        assertThat(terms.line(back, Around.NOTHING).reason()).isEqualTo(LineReason.TAKEN_BACK);
        assertThat(terms.line(back, Around.NOTHING).amount()).isEqualTo(cny(-10_00));
    }

    @Test
    @Tag("INC-10")
    void what_was_paid_is_taken_back_whatever_holds_now() {
        var back = line("2", "half", -100_00, "1");
        var left = terms(basis(1_000_00L, List.of(ALL)), new Standing(false, Optional.empty()), List.of(back));

        assertThat(left.line(back, new Around(Optional.of(rate("0.1")), true)).amount()).isEqualTo(cny(-10_00));
        assertThat(left.line(back, new Around(Optional.of(rate("0")), true)).amount()).isEqualTo(cny(0));
    }

    /** Lines in any order and in any portions come to the same, to the cent and with the same trace. */
    @ParameterizedTest
    @Tag("INC-11")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void calculating_again_gives_the_same(long seed) {
        var random = new Random(seed);
        var types = List.of("ecs", "obs", "free", "half");
        var lines = new ArrayList<CountedLine>();
        for (int i = 0; i < 500; i++) {
            lines.add(line("l" + i, types.get(random.nextInt(types.size())), random.nextLong(-50_00, 100_00), random.nextInt(9) == 0 ? "p" + i : null));
        }
        var basis = basis(random.nextBoolean() ? 1_000_00L : null, List.of(row("ecs", null, 8_000_00, "0.123456"),
                row(null, ProductPolicy.SPECIFIC, 5_000_00, "0.05"), row(null, null, 0, "0.033333")));
        Function<CountedLine, Around> around = line -> new Around(line.takesBack().filter(id -> id.value().hashCode() % 2 == 0)
                .map(id -> rate("0.07")), line.id().value().hashCode() % 17 == 0);
        var first = calculate(basis, terms(basis, Standing.JOINED, lines), lines, around);

        Collections.shuffle(lines, random);
        var again = calculate(basis, terms(basis, Standing.JOINED, lines), lines, around);

        assertThat(again).isEqualTo(first);
        assertThat(first.shares().stream().mapToLong(share -> share.amount().minor()).sum()).isEqualTo(first.amount().minor());
        assertThat(first.lines()).isEqualTo(lines.size());
    }
}
