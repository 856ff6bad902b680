package org.partnercenter.domain.benefit.fh;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.benefit.fh.PaymentQuestion.Month;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class PaymentGateTest {

    private static final Quarter QUARTER = new Quarter(2025, 3);
    private static final LocalDate IN_MONTH_3 = LocalDate.of(2025, 9, 20);
    private static final LocalDate NEXT_QUARTER = LocalDate.of(2025, 10, 1);

    /** Worth 100.00 in its first month, 200.00 in the second, 400.00 in the third. */
    private static Month month(int index, MonthState state) {
        return state == MonthState.NOT_APPLIED ? Month.NOTHING
                : Month.of(state, QUARTER.months().get(index), Money.ofMinor(10_000L << index, Money.CNY));
    }

    private static PaymentQuestion question(List<MonthState> states, LocalDate today) {
        return new PaymentQuestion(QUARTER, IntStream.range(0, 3).mapToObj(i -> month(i, states.get(i))).toList(), true, false, Optional.empty(),
                today);
    }

    private static List<MonthState> states(String letters) {
        return Arrays.stream(letters.split("/")).map(letter -> switch (letter.strip()) {
            case "P" -> MonthState.PASSED;
            case "R" -> MonthState.REJECTED;
            case "V" -> MonthState.IN_FIRST_REVIEW;
            default -> MonthState.NOT_APPLIED;
        }).toList();
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    /** The decision examples of the rulebook, row by row. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
            "P/P/-, 2025-09-20, MONTH_STILL_APPLICABLE, none,                     300.00",
            "P/P/V, 2025-09-20, MONTH_IN_FIRST_REVIEW,  none,                     300.00",
            "P/P/P, 2025-09-20, none,                   none,                     700.00",
            "P/R/P, 2025-09-20, none,                   none,                     500.00",
            "P/P/R, 2025-09-20, none,                   REJECTED_MONTH_FORFEITED, 300.00",
            "P/-/-, 2025-10-01, none,                   none,                     100.00",
            "P/V/-, 2025-10-01, MONTH_IN_FIRST_REVIEW,  none,                     100.00",
            "R/R/-, 2025-10-01, NO_MONTH_PASSED,        none,                     0.00",
            "-/-/-, 2025-10-01, NO_MONTH_PASSED,        none,                     0.00"})
    @Tag("PAY-01")
    @Tag("PAY-03")
    @Tag("PAY-04")
    @Tag("PAY-05")
    @Tag("PAY-13")
    @Tag("FH-07")
    void decides_the_examples_of_the_rulebook(String months, LocalDate today, String blocker, String warning, String amount) {
        var verdict = PaymentGate.ask(question(states(months), today));

        assertThat(codes(verdict.refusals())).isEqualTo(Stream.ofNullable(blocker).toList());
        assertThat(codes(verdict.warnings())).isEqualTo(Stream.ofNullable(warning).toList());
        assertThat(verdict.amount()).isEqualTo(Money.of(amount, "CNY"));
    }

    @Test
    @Tag("PAY-02")
    @Tag("PAY-06")
    void the_tenth_example_names_both_reasons() {
        var months = question(states("P/P/P"), IN_MONTH_3).months();

        var verdict = PaymentGate.ask(new PaymentQuestion(QUARTER, months, false, true, Optional.empty(), IN_MONTH_3));

        assertThat(codes(verdict.refusals())).containsExactly("BUSINESS_INFO_NOT_CERTIFIED", "OVERDUE_BILLS");
        assertThat(verdict.refusals().get(0).is(FhRefusal.PAYMENT_NOT_CERTIFIED)).isTrue();
        assertThat(verdict.refusals().get(1).is(FhRefusal.PAYMENT_BILLS_OVERDUE)).isTrue();
    }

    @Test
    @Tag("PAY-07")
    void a_quarter_is_paid_once() {
        var existing = new PaymentQuestion.Existing(new ApplicationNo("p-1"), BenefitStatus.REJECTED);
        var months = question(states("P/P/P"), IN_MONTH_3).months();

        var verdict = PaymentGate.ask(new PaymentQuestion(QUARTER, months, true, false, Optional.of(existing), IN_MONTH_3));

        assertThat(verdict.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("DUPLICATE_APPLICATION");
            assertThat(refusal.facts()).containsEntry("application_no", "p-1").containsEntry("status", "REJECTED");
        });
    }

    @Test
    @Tag("PAY-03")
    void an_open_month_says_from_which_day_on_it_is_none() {
        var verdict = PaymentGate.ask(question(states("P/-/-"), LocalDate.of(2025, 9, 30)));

        assertThat(verdict.blockers()).singleElement().satisfies(blocker -> {
            assertThat(blocker.endsOn()).contains(NEXT_QUARTER);
            assertThat(blocker.refusal().facts()).containsEntry("months", "2025-08, 2025-09").containsEntry("ends_on", "2025-10-01");
        });
    }

    @Test
    void two_quarters_later_it_warns_and_still_pays() {
        assertThat(codes(PaymentGate.ask(question(states("P/P/P"), LocalDate.of(2026, 3, 31))).warnings())).isEmpty();

        var late = PaymentGate.ask(question(states("P/P/P"), LocalDate.of(2026, 4, 1)));

        assertThat(late.isAllowed()).isTrue();
        assertThat(codes(late.warnings())).containsExactly("QUARTER_LONG_OVER");
    }

    record Case(List<MonthState> months, LocalDate today, boolean certified, boolean overdue, boolean existing) {
    }

    static List<Case> everything() {
        var cases = new ArrayList<Case>();
        for (var first : MonthState.values()) {
            for (var second : MonthState.values()) {
                for (var third : MonthState.values()) {
                    for (var today : List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30), NEXT_QUARTER)) {
                        for (int flags = 0; flags < 8; flags++) {
                            cases.add(new Case(List.of(first, second, third), today, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0));
                        }
                    }
                }
            }
        }
        return cases;
    }

    /** PAY-12 as the rulebook writes it, for every state of the months on both sides of every date. */
    @ParameterizedTest
    @MethodSource("everything")
    @Tag("PAY-12")
    void is_open_exactly_if_the_predicate_holds_and_names_every_part_that_does_not(Case given) {
        var months = question(given.months(), given.today()).months();
        var existing = new PaymentQuestion.Existing(new ApplicationNo("p"), BenefitStatus.UNDER_REVIEW);

        var verdict = PaymentGate.ask(new PaymentQuestion(QUARTER, months, given.certified(), given.overdue(),
                given.existing() ? Optional.of(existing) : Optional.empty(), given.today()));

        boolean noneInFirstReview = given.months().stream().noneMatch(MonthState.IN_FIRST_REVIEW::equals);
        boolean anyPassed = given.months().contains(MonthState.PASSED);
        boolean everyMonthDecided = given.months().stream().allMatch(MonthState::isDecided);
        boolean over = !given.today().isBefore(NEXT_QUARTER);
        assertThat(verdict.isAllowed()).isEqualTo(given.certified() && !given.overdue() && noneInFirstReview && anyPassed
                && (everyMonthDecided || over) && !given.existing());
        assertThat(codes(verdict.refusals()).contains("BUSINESS_INFO_NOT_CERTIFIED")).isEqualTo(!given.certified());
        assertThat(codes(verdict.refusals()).contains("MONTH_STILL_APPLICABLE")).isEqualTo(given.months().contains(MonthState.NOT_APPLIED) && !over);
        assertThat(codes(verdict.refusals()).contains("MONTH_IN_FIRST_REVIEW")).isEqualTo(!noneInFirstReview);
        assertThat(codes(verdict.refusals()).contains("NO_MONTH_PASSED")).isEqualTo(!anyPassed);
        assertThat(codes(verdict.refusals()).contains("OVERDUE_BILLS")).isEqualTo(given.overdue());
        assertThat(codes(verdict.refusals()).contains("DUPLICATE_APPLICATION")).isEqualTo(given.existing());
        assertThat(verdict.amount().minor()).isEqualTo(IntStream.range(0, 3).filter(i -> given.months().get(i) == MonthState.PASSED)
                .mapToLong(i -> 10_000L << i).sum());
    }
}
