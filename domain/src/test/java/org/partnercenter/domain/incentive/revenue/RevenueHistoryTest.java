package org.partnercenter.domain.incentive.revenue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.AUGUST;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.JULY;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.PARTNER;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.REFERRAL;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.RESALE;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.cash;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.fee;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.paid;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.source;

class RevenueHistoryTest {

    private static final FinalMonths NONE = FinalMonths.none();
    private static final FinalMonths JULY_FINAL = new FinalMonths(Set.of(), Map.of(PARTNER, Set.of(JULY)));

    private static List<Claim> claims(RevenueSource source) {
        return Claim.of(source, Standing.PLAIN, ProductPolicy.NON_SPECIFIC, false);
    }

    private static RevenueHistory formed(RevenueHistory before, List<Claim> claims, FinalMonths finals) {
        var kept = before.lines().stream().filter(line -> finals.has(line.partner(), line.month()));
        return new RevenueHistory(Stream.concat(kept, before.formed(claims, finals).stream()).toList());
    }

    private static RevenueHistory formed(String cash) {
        return formed(RevenueHistory.none(), claims(paid("f-1", 1, cash)), NONE);
    }

    private static List<String> told(RevenueHistory history) {
        return history.lines().stream().map(line -> line.month() + " " + line.revenue().toMajor()).toList();
    }

    @Test
    @Tag("INC-04")
    void what_is_open_is_made_anew_and_keeps_its_id() {
        var first = formed("100");
        var second = formed(first, claims(paid("f-1", 2, "80")), NONE);

        assertThat(told(second)).containsExactly("2025-07 80.00");
        assertThat(second.lines().get(0).id()).isEqualTo(first.lines().get(0).id());
        assertThat(second.lines().get(0).isAdjustment()).isFalse();
    }

    @Test
    @Tag("INC-04")
    void what_is_final_stays_and_the_difference_is_booked_in_the_next_open_month() {
        var later = formed(formed("100"), claims(paid("f-1", 2, "80")), JULY_FINAL);

        assertThat(told(later)).containsExactly("2025-07 100.00", "2025-08 -20.00");
        assertThat(later.lines().get(1).isAdjustment()).isTrue();
        assertThat(later.lines().get(1).explained().steps()).extracting(RevenueStep::kind).endsWith(RevenueStepKind.BOOKED_BEFORE);
        assertThat(told(formed(later, claims(paid("f-1", 3, "100")), JULY_FINAL))).containsExactly("2025-07 100.00");
    }

    @Test
    @Tag("INC-04")
    void what_comes_too_late_stands_in_the_next_open_month() {
        var finals = new FinalMonths(Set.of(JULY), Map.of(PARTNER, Set.of(AUGUST)));

        assertThat(told(formed(RevenueHistory.none(), claims(paid("f-1", 1, "5")), finals))).containsExactly("2025-09 5.00");
    }

    @Test
    @Tag("INC-04")
    void what_is_gone_is_taken_back_if_it_is_final_and_taken_out_if_it_is_not() {
        assertThat(told(formed(formed("100"), List.of(), NONE))).isEmpty();
        assertThat(told(formed(formed("100"), List.of(), JULY_FINAL))).containsExactly("2025-07 100.00", "2025-08 -100.00");
    }

    @Test
    @Tag("INC-04")
    void what_turns_out_to_be_another_model_is_taken_back_whole_and_counted_whole() {
        var resale = source(fee("f-1", JULY), 2, RESALE, cash("100"));

        var lines = formed(formed("100"), claims(resale), JULY_FINAL).lines();

        assertThat(lines).extracting(line -> line.revenue().minor()).containsExactlyInAnyOrder(10_000L, -10_000L, 10_000L);
    }

    /** Deliveries, runs and reviews in any order: the lines of a source are always its highest version. */
    @RepeatedTest(200)
    @Tag("INC-04")
    void all_lines_of_a_source_are_what_it_counts_for_now() {
        var random = new Random();
        var history = RevenueHistory.none();
        var finals = new HashSet<YearMonth>();
        List<Claim> latest = List.of();
        for (int version = 1; version <= 12; version++) {
            var keeper = random.nextInt(4) == 0 ? RESALE : REFERRAL;
            latest = random.nextInt(6) == 0 ? List.of() : claims(source(fee("f-1", JULY), version, keeper, cash(random.nextInt(1_000) + ".00"
                    + random.nextInt(10))));
            history = formed(history, latest, new FinalMonths(finals, Map.of()));
            assertThat(formed(history, latest, new FinalMonths(finals, Map.of())).lines()).as("again").containsExactlyInAnyOrderElementsOf(
                    history.lines());
            assertThat(sum(history.lines())).isEqualTo(latest.stream().map(claim -> CountedRevenue.of(claim.source(), claim.terms()).revenue())
                    .reduce(Money.zero(Money.CNY), Money::plus));
            if (random.nextBoolean()) {
                finals.add(JULY.plusMonths(random.nextInt(4)));
            }
        }
        assertThat(history.lines()).extracting(RevenueLine::id).doesNotHaveDuplicates();
    }

    private static Money sum(List<RevenueLine> lines) {
        return lines.stream().map(RevenueLine::revenue).reduce(Money.zero(Money.CNY), Money::plus);
    }

    @Test
    @Tag("INC-08")
    void incentives_are_calculated_from_what_brings_one() {
        var line = RevenueHistory.none().formed(Claim.of(paid("f-1", 1, "7"), Standing.PLAIN, ProductPolicy.REVENUE_ONLY, false), NONE).get(0);

        assertThat(line.revenue()).isEqualTo(Money.of("7", "CNY"));
        assertThat(line.eligible()).isEqualTo(Money.zero(Money.CNY));
    }

    @Test
    @Tag("INC-07")
    void what_takes_back_names_what_it_takes_back() {
        var bought = line(source(fee("f-1", JULY), 1, REFERRAL, cash("100")));
        var sameRecord = line(source(fee("f-1", AUGUST), 2, REFERRAL, cash("-20")));
        var refund = source(fee("f-2", AUGUST), 1, REFERRAL, cash("-30"));
        var sameOrder = line(new RevenueSource(refund.id(), 1, refund.customer(), refund.keeper(), bought.source().what(), refund.at(),
                refund.expenditure()));
        var unknown = line(source(fee("f-3", AUGUST), 1, REFERRAL, cash("-5")));
        var all = new ArrayList<>(List.of(bought, sameRecord, sameOrder, unknown));

        assertThat(sameRecord.takesBack(all)).contains(bought.id());
        assertThat(sameOrder.takesBack(all)).contains(bought.id());
        assertThat(unknown.takesBack(all)).isEmpty();
        assertThat(bought.takesBack(all)).isEmpty();
        assertThat(sameOrder.counted(sameOrder.takesBack(all)).takesBack()).isEqualTo(Optional.of(bought.id()));
    }

    private static RevenueLine line(RevenueSource source) {
        return RevenueHistory.none().formed(claims(source), NONE).get(0);
    }

    @Test
    void a_statement_is_named_by_whose_and_when_it_is() {
        assertThat(RevenueStatementId.of(PARTNER, JULY)).isEqualTo(RevenueStatementId.of(PARTNER, JULY))
                .isNotEqualTo(RevenueStatementId.of(PARTNER, AUGUST)).isNotEqualTo(RevenueStatementId.of(new PartyId("d-2"), JULY));
    }
}
