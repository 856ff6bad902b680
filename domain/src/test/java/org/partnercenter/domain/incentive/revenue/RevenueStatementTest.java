package org.partnercenter.domain.incentive.revenue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.About;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.Said;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.AT;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.AUGUST;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.CUSTOMER;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.JULY;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.PARTNER;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.RESALE;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.cash;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.paid;
import static org.partnercenter.domain.incentive.revenue.RevenueFixtures.spent;

class RevenueStatementTest {

    private static final Instant NOW = Instant.parse("2025-08-05T02:00:00Z");
    private static final RevenueStatement STATEMENT = new RevenueStatement(RevenueStatementId.of(PARTNER, JULY), PARTNER, JULY,
            Money.of("100", "CNY"), Money.of("90", "CNY"), 3, Optional.empty());
    private static final RevenueRun WHOLE = new RevenueRun(JULY, LocalDate.parse("2025-08-01"), NOW, Optional.of(NOW), 5, 5);
    private static final RevenueRun RUNNING = new RevenueRun(JULY, LocalDate.parse("2025-08-01"), NOW, Optional.empty(), 5, 5);
    private static final RevenueRun BEHIND = new RevenueRun(JULY, LocalDate.parse("2025-07-30"), NOW, Optional.of(NOW), 5, 5);

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("INC-04")
    void is_an_estimate_then_a_draft_and_final_once_it_was_reviewed() {
        assertThat(STATEMENT.status(JULY)).isEqualTo(RevenueStatus.ESTIMATED);
        assertThat(STATEMENT.status(AUGUST)).isEqualTo(RevenueStatus.DRAFT);
        assertThat(STATEMENT.finalize(Optional.of(WHOLE), AUGUST, NOW).orThrow().status(AUGUST)).isEqualTo(RevenueStatus.FINAL);
        assertThat(STATEMENT.possibilities(Optional.of(WHOLE), AUGUST)).allMatch(each -> each.isPossible() && each.to().equals("FINAL"));
    }

    @Test
    @Tag("INC-03")
    @Tag("INC-04")
    void becomes_final_only_when_its_month_is_over_and_formed_to_the_end_and_only_once() {
        var done = STATEMENT.finalize(Optional.of(WHOLE), AUGUST, NOW).orThrow();

        assertThat(reasons(STATEMENT.finalize(Optional.of(WHOLE), JULY, NOW))).containsExactly("REVENUE_MONTH_NOT_OVER");
        assertThat(reasons(STATEMENT.finalize(Optional.empty(), AUGUST, NOW))).containsExactly("REVENUE_NOT_FORMED");
        assertThat(reasons(STATEMENT.finalize(Optional.of(BEHIND), AUGUST, NOW))).containsExactly("REVENUE_NOT_FORMED");
        assertThat(reasons(STATEMENT.finalize(Optional.of(RUNNING), AUGUST, NOW))).containsExactly("REVENUE_BEING_FORMED");
        assertThat(reasons(done.finalize(Optional.of(WHOLE), AUGUST, NOW))).containsExactly("REVENUE_ALREADY_FINAL");
        assertThat(done.possibilities(Optional.of(WHOLE), AUGUST)).noneMatch(each -> each.isPossible());
    }

    @Test
    @Tag("INC-04")
    void a_whole_month_becomes_final_under_the_same_conditions() {
        assertThat(RevenueStatement.finalizeAll(JULY, false, Optional.of(WHOLE), AUGUST).isGranted()).isTrue();
        assertThat(reasons(RevenueStatement.finalizeAll(JULY, false, Optional.of(WHOLE), JULY))).containsExactly("REVENUE_MONTH_NOT_OVER");
        assertThat(reasons(RevenueStatement.finalizeAll(JULY, false, Optional.of(BEHIND), AUGUST))).containsExactly("REVENUE_NOT_FORMED");
        assertThat(reasons(RevenueStatement.finalizeAll(JULY, true, Optional.of(WHOLE), AUGUST))).containsExactly("REVENUE_ALREADY_FINAL");
    }

    @Test
    void walks_every_state_and_event() {
        for (var status : RevenueStatus.values()) {
            for (var event : RevenueEvent.values()) {
                var expected = switch (event) {
                    case END_MONTH -> status == RevenueStatus.ESTIMATED ? Optional.of(RevenueStatus.DRAFT) : Optional.empty();
                    case FINALIZE -> status == RevenueStatus.DRAFT ? Optional.of(RevenueStatus.FINAL) : Optional.empty();
                    case FORM, FORM_LATE -> Optional.empty();
                };
                assertThat(RevenueTransition.TABLE.next(status, event)).as(status + " " + event).isEqualTo(expected);
            }
        }
        assertThat(RevenueTransition.TABLE.next(null, RevenueEvent.FORM)).contains(RevenueStatus.ESTIMATED);
        assertThat(RevenueTransition.TABLE.next(null, RevenueEvent.FORM_LATE)).contains(RevenueStatus.DRAFT);
        assertThat(FeedbackTransition.TABLE.next(null, FeedbackEvent.RAISE)).contains(FeedbackStatus.OPEN);
        assertThat(FeedbackTransition.TABLE.next(FeedbackStatus.OPEN, FeedbackEvent.ANSWER)).contains(FeedbackStatus.ANSWERED);
        assertThat(FeedbackTransition.TABLE.next(FeedbackStatus.OPEN, FeedbackEvent.RAISE)).isEmpty();
        assertThat(FeedbackTransition.TABLE.next(FeedbackStatus.ANSWERED, FeedbackEvent.ANSWER)).isEmpty();
        assertThat(FeedbackTransition.TABLE.next(FeedbackStatus.ANSWERED, FeedbackEvent.RAISE)).isEmpty();
    }

    @ParameterizedTest
    @Tag("INC-03")
    @CsvSource({"2025-07-08, 2025-07-07", "2025-07-07, 2025-07-06", "2025-07-06, 2025-07-03", "2025-07-05, 2025-07-03"})
    void the_revenue_of_a_day_is_visible_one_working_day_later(LocalDate today, LocalDate through) {
        assertThat(RevenueDays.visibleThrough(today, new MondayToFriday())).isEqualTo(through);
    }

    @Test
    @Tag("INC-03")
    void a_run_begins_when_the_month_has_begun_and_no_other_runs() {
        var through = LocalDate.parse("2025-08-04");

        assertThat(RevenueRun.begin(JULY, Optional.of(WHOLE), AUGUST, through, NOW).orThrow().isWhole()).isFalse();
        assertThat(reasons(RevenueRun.begin(AUGUST.plusMonths(1), Optional.empty(), AUGUST, through, NOW))).containsExactly("REVENUE_MONTH_NOT_BEGUN");
        assertThat(reasons(RevenueRun.begin(JULY, Optional.of(RUNNING), AUGUST, through, NOW))).containsExactly("REVENUE_BEING_FORMED");
    }

    private static ToldRevenue.Draft draft(long version, Expenditure expenditure) {
        var source = paid("t-1", version, "1");
        return new ToldRevenue.Draft(new RevenueSourceId(RevenueOrigin.TOLD, "t-1", JULY), version, CUSTOMER, source.what(), AT, expenditure);
    }

    private static final ToldRevenue.Around AROUND = new ToldRevenue.Around(true, Optional.of(RESALE), AUGUST);

    @Test
    @Tag("INC-01")
    void the_highest_version_of_what_is_told_counts() {
        var first = ToldRevenue.take(Optional.empty(), draft(2, cash("10")), AROUND).orThrow();

        assertThat(first.change()).isEqualTo(ToldRevenue.Change.CREATED);
        assertThat(first.store().orElseThrow().keeper()).isEqualTo(RESALE);
        assertThat(ToldRevenue.take(first.store(), draft(2, cash("10")), AROUND).orThrow().change()).isEqualTo(ToldRevenue.Change.UNCHANGED);
        assertThat(ToldRevenue.take(first.store(), draft(1, cash("9")), AROUND).orThrow().change()).isEqualTo(ToldRevenue.Change.OUTDATED);
        assertThat(ToldRevenue.take(first.store(), draft(3, cash("9")), AROUND).orThrow().change()).isEqualTo(ToldRevenue.Change.REPLACED);
        assertThat(reasons(ToldRevenue.take(first.store(), draft(2, cash("9")), AROUND))).containsExactly("REVENUE_VERSION_TAKEN");
    }

    @Test
    @Tag("INC-01")
    @Tag("INC-02")
    void what_is_told_has_to_be_a_partners_and_to_add_up() {
        var referral = new ToldRevenue.Around(true, Optional.of(new RevenueKeeper(PARTNER, Optional.empty(), AssociationType.REFERRAL)), AUGUST);
        var wrong = spent("10", "0", null, "9", "0", "0", "0", "0.5", "0.6", "0", "0");
        var settled = spent("10", "0", "0.9", "10", "0", "0", "0", "0", "0", "0", "0");
        var known = ToldRevenue.take(Optional.empty(), draft(1, cash("10")), AROUND).orThrow().store();
        var august = draft(2, cash("1"));
        var moved = new ToldRevenue.Draft(new RevenueSourceId(RevenueOrigin.TOLD, "t-1", AUGUST), 2, CUSTOMER, august.what(), AT, cash("1"));

        assertThat(reasons(ToldRevenue.take(Optional.empty(), draft(1, cash("1")), new ToldRevenue.Around(false, Optional.empty(), AUGUST))))
                .containsExactly("REVENUE_CUSTOMER_UNKNOWN");
        assertThat(reasons(ToldRevenue.take(Optional.empty(), draft(1, cash("1")), new ToldRevenue.Around(true, Optional.empty(), AUGUST))))
                .containsExactly("REVENUE_WITHOUT_PARTNER");
        assertThat(reasons(ToldRevenue.take(Optional.empty(), draft(1, wrong), AROUND)))
                .containsExactly("REVENUE_DOES_NOT_ADD_UP", "REVENUE_UNCOUNTED_TOO_MUCH");
        assertThat(reasons(ToldRevenue.take(Optional.empty(), draft(1, settled), referral))).containsExactly("REVENUE_SETTLEMENT_OF_REFERRAL");
        assertThat(reasons(ToldRevenue.take(known, moved, AROUND))).containsExactly("REVENUE_MONTH_CHANGED");
        assertThat(reasons(ToldRevenue.take(Optional.empty(), draft(1, cash("1")), new ToldRevenue.Around(true, Optional.of(RESALE),
                JULY.minusMonths(1))))).containsExactly("REVENUE_MONTH_NOT_BEGUN");
    }

    @Test
    @Tag("INC-05")
    void feedback_is_answered_once_and_may_be_given_again_then() {
        var about = new About(STATEMENT.id(), PARTNER, JULY, Optional.of(new RevenueLineId("l-1")));
        var said = new Said("why?", Optional.of("op-1"), NOW);
        var given = RevenueFeedback.raise(new RevenueFeedbackId("b-1"), about, said, false).orThrow();
        var answered = given.answer(new Said("because", Optional.empty(), NOW)).orThrow();

        assertThat(given.status()).isEqualTo(FeedbackStatus.OPEN);
        assertThat(answered.status()).isEqualTo(FeedbackStatus.ANSWERED);
        assertThat(reasons(answered.answer(said))).containsExactly("REVENUE_FEEDBACK_ANSWERED");
        assertThat(reasons(RevenueFeedback.raise(new RevenueFeedbackId("b-2"), about, said, true))).containsExactly("REVENUE_FEEDBACK_OPEN");
        assertThat(given.toString()).doesNotContain("why?");
    }

    private static final class MondayToFriday implements WorkingDays {

        @Override
        public boolean isWorking(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        }

        @Override
        public LocalDate plus(LocalDate day, int workingDays) {
            var after = day;
            for (int left = workingDays; left > 0; ) {
                after = after.plusDays(1);
                left -= isWorking(after) ? 1 : 0;
            }
            return after;
        }

        @Override
        public int between(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException();
        }
    }
}
