package org.partnercenter.application.incentive.reconcile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.IncentiveBillsContract;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.incentive.reconcile.Ruling;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of reconciliation does. */
public interface ReconciliationContract {

    Instant NOW = IncentiveBillsContract.NOW;
    LocalDate TODAY = LocalDate.of(2026, 11, 23);
    PartyId D1 = new PartyId("d-1");
    PartyId D2 = new PartyId("d-2");
    ReconciliationPeriod OCTOBER = ReconciliationPeriod.parse("2026-10").orElseThrow();
    PageRequest TEN = new PageRequest(0, 10);

    IncentiveBills bills();

    ReconcilePorts.Stores stores();

    Transactions transactions();

    private static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    private static Dispute dispute(String id, PartyId partner, long second) {
        return new Dispute(new DisputeId(id), new IncentiveBillId("b-" + id), partner, OCTOBER, cny(-7), new Dispute.Claim("why", Optional.of("proof"),
                Optional.of(cny(5)), Optional.of(new Dispute.Differences(2, cny(1), cny(3)))), NOW.plusSeconds(second), DisputeStatus.OPEN, Optional.empty());
    }

    @Test
    @Tag("INC-13")
    default void objections_come_back_as_they_were_put() {
        var first = dispute("x-1", D1, 0);
        var second = dispute("x-2", D1, 1);
        var other = dispute("x-3", D2, 2);
        var disputes = stores().disputes();
        disputes.put(List.of(first, second, other));
        var answered = second.answer(Ruling.of(true, Optional.of(cny(9))).orThrow(), cny(-7), "agreed", NOW).orThrow();
        disputes.put(List.of(answered));

        assertThat(disputes.of(Set.of(first.id(), second.id(), new DisputeId("none")))).isEqualTo(Map.of(first.id(), first, second.id(), answered));
        var key = new PartnerPeriod(D1, OCTOBER);
        assertThat(disputes.open(Set.of(key, new PartnerPeriod(D1, ReconciliationPeriod.parse("2026").orElseThrow()))))
                .isEqualTo(Map.of(key, List.of(first)));
        var own = new Scope.OfPartner(D1);
        var all = new DisputeFilter(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(disputes.list(own, all, TEN).items()).containsExactly(answered, first);
        assertThat(disputes.list(own, all, PageRequest.onwards(5, "x-2")).items()).containsExactly(first);
        assertThat(disputes.list(own, new DisputeFilter(Optional.of(DisputeStatus.OPEN), Optional.of(first.bill()), Optional.empty()), TEN).total())
                .isEqualTo(1);
        assertThat(disputes.list(new Scope.Everything(), new DisputeFilter(Optional.empty(), Optional.empty(), Optional.of(D2)), TEN).items())
                .containsExactly(other);
        assertThat(disputes.find(own, other.id())).isEmpty();
        assertThat(disputes.find(new Scope.OfHolder(D1), first.id())).isEmpty();
        assertThat(disputes.find(own, first.id())).contains(first);
    }

    @Test
    @Tag("INC-15")
    @Tag("INC-16")
    default void what_is_not_paid_is_known_until_it_is_settled() {
        var cycle = new Freeze(D1, new Freeze.UnpaidCycle(YearMonth.of(2026, 10)), TODAY.minusDays(9), Optional.empty());
        var order = new Freeze(D1, new Freeze.CreditOrder("o-1"), TODAY, Optional.of(TODAY));
        var others = new Freeze(D2, new Freeze.CreditOrder("o-1"), TODAY.minusDays(1), Optional.empty());
        var freezes = stores().freezes();
        freezes.put(List.of(cycle, order, others));

        assertThat(freezes.holding(Set.of(D1), TODAY).get(D1)).containsExactlyInAnyOrder(cycle, order);
        assertThat(freezes.holding(Set.of(D1, D2), TODAY.plusDays(1))).isEqualTo(Map.of(D1, List.of(cycle), D2, List.of(others)));
        freezes.put(List.of(cycle.settledOn(TODAY.minusDays(1))));
        assertThat(freezes.holding(Set.of(D1), TODAY).get(D1)).containsExactly(order);
        assertThat(freezes.list(new Scope.Everything(), Optional.empty(), TEN).items()).hasSize(3).first().isEqualTo(order);
        assertThat(freezes.list(new Scope.Everything(), Optional.of(D2), TEN).items()).containsExactly(others);
        assertThat(freezes.list(new Scope.OfPartner(D2), Optional.empty(), TEN).items()).containsExactly(others);
        assertThat(freezes.list(new Scope.OfHolder(D2), Optional.empty(), TEN).items()).isEmpty();
    }

    @Test
    @Tag("INC-15")
    default void a_partner_with_bills_to_pay_is_looked_at_once_a_day() {
        bills().put(List.of(IncentiveBillsContract.confirmed("b-1", "d-1", "2026-10"), IncentiveBillsContract.confirmed("b-2", "d-1", "2026-09"),
                IncentiveBillsContract.pending("b-3", "d-2", "2026-10", "base", DeadlineEffect.LAPSE),
                IncentiveBillsContract.estimate("b-4", "d-3", "2026-10", "base")));
        var freezes = stores().freezes();

        assertThat(transactions().inTransaction(() -> freezes.lockUnchecked(TODAY, 10))).containsExactly(D1, D2);
        assertThat(transactions().inTransaction(() -> freezes.lockUnchecked(TODAY, 1))).containsExactly(D1);
        freezes.checked(List.of(D1), TODAY);
        assertThat(freezes.anyUnchecked(TODAY)).isTrue();
        assertThat(transactions().inTransaction(() -> freezes.lockUnchecked(TODAY, 10))).containsExactly(D2);
        freezes.checked(List.of(D1, D2), TODAY);
        assertThat(freezes.anyUnchecked(TODAY)).isFalse();
        assertThat(transactions().inTransaction(() -> freezes.lockUnchecked(TODAY.plusDays(1), 10))).containsExactly(D1, D2);
    }

    @Test
    @Tag("INC-13")
    default void a_figure_takes_the_place_of_the_one_before() {
        var bill = new IncentiveBillId("b-1");
        stores().figures().put(Map.of(bill, new Figures.Told(D1, Map.of("o-1", cny(1), "o-2", cny(-2)))));
        stores().figures().put(Map.of(bill, new Figures.Told(D1, Map.of("o-1", cny(3)))));

        assertThat(stores().figures().of(Set.of(bill, new IncentiveBillId("none")))).isEqualTo(Map.of(bill, Map.of("o-1", cny(3), "o-2", cny(-2))));
    }

    @Test
    @Tag("INC-13")
    default void corrections_are_kept_in_their_order() {
        var bill = new IncentiveBillId("b-1");
        var first = new Correction("k-1", bill, D1, NOW, cny(1), cny(2), "because", Optional.of(new DisputeId("x-1")));
        var second = new Correction("k-0", bill, D1, NOW.plusSeconds(1), cny(2), cny(-2), "again", Optional.empty());
        stores().corrections().add(List.of(first, second));

        assertThat(stores().corrections().of(bill)).containsExactly(first, second);
        assertThat(stores().corrections().of(new IncentiveBillId("none"))).isEmpty();
    }
}
