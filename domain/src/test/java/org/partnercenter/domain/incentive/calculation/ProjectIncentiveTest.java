package org.partnercenter.domain.incentive.calculation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.Clawback.Refund;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("INC-28")
@Tag("OPI-07")
class ProjectIncentiveTest {

    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final LocalDate END = LocalDate.parse("2026-08-31");
    private static final LocalDate LAST = LocalDate.parse("2027-02-28");
    private static final ReconciliationPeriod PERIOD = ReconciliationPeriod.parse("2026-11").orElseThrow();
    private static final ProjectIncentive PROJECT = new ProjectIncentive("i-1", new PartyId("p-1"), AssociationType.RESALE, cny(30_000_00), END, true,
            new IncentiveBillId("b"), List.of());

    private static Money cny(long minor) {
        return Money.ofMinor(minor, Money.CNY);
    }

    private static IncentiveBill bill(long minor, DeadlineEffect effect) {
        return IncentiveBill.estimate(PROJECT.bill(), PROJECT.key(PERIOD), 1, cny(minor), 0, NOW)
                .generated(1, cny(minor), 0, new IncentiveBill.Deadline(NOW.plus(Duration.ofDays(10)), effect), NOW).orThrow();
    }

    private static Decision<ProjectIncentive.Refunded> refund(ProjectIncentive of, String id, LocalDate day, long minor) {
        return of.refund(new Refund(id, day, cny(minor)), bill(1_000_00, DeadlineEffect.AUTO_CONFIRM), LAST.plusMonths(1));
    }

    @Test
    void refunds_take_back_their_part_each_by_a_bill_of_its_own() {
        var first = refund(PROJECT, "r-1", END, 10_000_00).orThrow();
        var second = refund(first.after(), "r-2", LAST, 10_000_00).orThrow();

        assertThat(first.taken()).isEqualTo(cny(-333_33));
        assertThat(second.taken()).isEqualTo(cny(-333_34));
        assertThat(first.after().backKey(PERIOD)).isNotEqualTo(second.after().backKey(PERIOD)).isNotEqualTo(PROJECT.key(PERIOD));
        assertThat(PROJECT.lastDay()).isEqualTo(LAST);
        assertThat(refund(second.after(), "r-3", LAST.plusDays(1), 10_000_00).orThrow().taken()).isEqualTo(cny(0));
    }

    @Test
    void a_refund_is_told_once_and_not_ahead_of_time() {
        var once = refund(PROJECT, "r-1", END, 1).orThrow().after();
        assertThat(refund(once, "r-1", LAST.plusMonths(2), 1).refusals()).extracting(Refusal::reason)
                .containsExactly("PROJECT_REFUND_KNOWN", "PROJECT_REFUND_AHEAD");
    }

    @Test
    void what_was_never_paid_is_not_taken_back() {
        var lapsed = bill(1_000_00, DeadlineEffect.LAPSE).at(NOW.plus(Duration.ofDays(11)));
        assertThat(PROJECT.refund(new Refund("r", END, cny(10_000_00)), lapsed, LAST).orThrow().taken()).isEqualTo(cny(0));
    }
}
