package org.partnercenter.domain.incentive.reconcile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class FreezeTest {

    private static final PartyId PARTNER = new PartyId("d-1");
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 1);
    private static final Optional<YearMonth> CYCLE = Optional.of(YearMonth.of(2026, 10));
    private static final Optional<String> ORDER = Optional.of("o-1");

    private static List<String> codes(FreezeReason reason, Optional<YearMonth> cycle, Optional<String> order, Optional<LocalDate> settled) {
        return Freeze.of(PARTNER, reason, cycle, order, SINCE, settled).refusals().stream().map(Refusal::code).toList();
    }

    @Test
    @Tag("INC-15")
    void what_is_paid_in_full_is_free_the_day_after() {
        var freeze = Freeze.of(PARTNER, FreezeReason.CYCLE_UNPAID, CYCLE, Optional.empty(), SINCE, Optional.empty()).orThrow();
        var settled = freeze.settledOn(SINCE.plusDays(3));

        assertThat(freeze.holdsOn(SINCE.minusDays(1))).isFalse();
        assertThat(freeze.holdsOn(SINCE.plusYears(1))).isTrue();
        assertThat(settled.holdsOn(SINCE.plusDays(3))).isTrue();
        assertThat(settled.holdsOn(SINCE.plusDays(4))).isFalse();
        assertThat(settled.settledOn(SINCE.plusDays(9))).isEqualTo(settled);
    }

    @Test
    @Tag("INC-15")
    void a_cycle_freezes_the_periods_it_is_part_of() {
        var freeze = Freeze.of(PARTNER, FreezeReason.CYCLE_UNPAID, CYCLE, Optional.empty(), SINCE, Optional.empty()).orThrow();

        assertThat(List.of("2026-10", "2026-Q4", "2026")).allMatch(key -> freeze.concernsPeriod(bill("d-1", key)));
        assertThat(List.of("2026-09", "2026-Q3", "2025")).noneMatch(key -> freeze.concernsPeriod(bill("d-1", key)));
        assertThat(freeze.concernsPeriod(bill("d-2", "2026-10"))).isFalse();
    }

    @Test
    @Tag("INC-16")
    void an_order_on_credit_concerns_the_bills_that_hold_it_not_a_period() {
        var freeze = Freeze.of(PARTNER, FreezeReason.BOUGHT_ON_CREDIT, Optional.empty(), ORDER, SINCE, Optional.empty()).orThrow();

        assertThat(freeze.concernsPeriod(bill("d-1", "2026-10"))).isFalse();
        assertThat(freeze.what().reason().rule().id()).isEqualTo("INC-16");
        assertThat(freeze.what().key()).isEqualTo("o-1");
    }

    @Test
    @Tag("INC-15")
    @Tag("INC-16")
    @Tag("INC-17")
    void a_freeze_names_what_it_is_for() {
        assertThat(codes(FreezeReason.CYCLE_UNPAID, Optional.empty(), Optional.empty(), Optional.empty())).containsExactly("INCENTIVE_FREEZE_NEEDS_CYCLE");
        assertThat(codes(FreezeReason.CYCLE_UNPAID, CYCLE, ORDER, Optional.of(SINCE.minusDays(1))))
                .containsExactly("INCENTIVE_FREEZE_NEEDS_CYCLE", "INCENTIVE_FREEZE_SETTLED_BEFORE");
        assertThat(codes(FreezeReason.BOUGHT_ON_CREDIT, CYCLE, ORDER, Optional.empty())).containsExactly("INCENTIVE_FREEZE_NEEDS_ORDER");
        assertThat(codes(FreezeReason.OVERDUE_BILLS, Optional.empty(), Optional.empty(), Optional.empty()))
                .containsExactly("INCENTIVE_FREEZE_OVERDUE_IS_A_FACT");
    }

    private static IncentiveBill bill(String partner, String period) {
        return IncentiveBill.estimate(new IncentiveBillId("b"), new BillKey(new PartyId(partner), ReconciliationPeriod.parse(period).orElseThrow(),
                "base", AssociationType.RESALE), 1, Money.zero(Money.CNY), 0, Instant.EPOCH);
    }
}
