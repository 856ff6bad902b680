package org.partnercenter.application.incentive;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every store of incentive bills does. */
public interface IncentiveBillsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    Instant DEADLINE = NOW.plus(Duration.ofDays(10));
    PartyId PARTNER = new PartyId("d-1");

    IncentiveBills bills();

    Transactions transactions();

    static ReconciliationPeriod period(String key) {
        return ReconciliationPeriod.parse(key).orElseThrow();
    }

    static IncentiveBill estimate(String id, String partner, String period, String incentive) {
        return IncentiveBill.estimate(new IncentiveBillId(id), new BillKey(new PartyId(partner), period(period), incentive,
                AssociationType.RESALE), 3, new Money(-1234, Money.CNY), 7, NOW);
    }

    static IncentiveBill pending(String id, String partner, String period, String incentive, DeadlineEffect effect) {
        return estimate(id, partner, period, incentive).generated(3, new Money(5678, Money.CNY), 9, new IncentiveBill.Deadline(DEADLINE, effect),
                NOW).orThrow();
    }

    static IncentiveBill confirmed(String id, String partner, String period) {
        return pending(id, partner, period, "base", DeadlineEffect.AUTO_CONFIRM).confirmed(NOW).orThrow();
    }

    @Test
    default void bills_come_back_as_they_were_put() {
        var all = List.of(estimate("b-1", "d-1", "2026-10", "base"), pending("b-2", "d-1", "2026-Q3", "base", DeadlineEffect.LAPSE),
                pending("b-3", "d-1", "2025", "base", DeadlineEffect.AUTO_CONFIRM).disputed(NOW).orThrow(), confirmed("b-4", "d-2", "2026-09"),
                confirmed("b-5", "d-2", "2026-08").taken(new PayoutOrderNo("o-1")).orThrow().paid().orThrow(),
                confirmed("b-6", "d-2", "2026-07").validUntil(DEADLINE));
        bills().put(all);

        for (var bill : all) {
            assertThat(bills().find(new Scope.Everything(), bill.id())).contains(bill);
        }
        assertThat(bills().of(Set.of(new IncentiveBillId("b-2"), new IncentiveBillId("none")))).isEqualTo(Map.of(all.get(1).id(), all.get(1)));
        var changed = all.get(0).estimatedAnew(4, new Money(1, Money.CNY), 8, NOW.plusSeconds(1)).orThrow();
        bills().put(List.of(changed));
        assertThat(transactions().inTransaction(() -> bills().lock(Set.of(changed.id(), new IncentiveBillId("none")))))
                .isEqualTo(Map.of(changed.id(), changed));
    }

    @Test
    @Tag("INC-14")
    default void there_is_one_bill_for_partner_period_incentive_and_type() {
        var bill = estimate("b-1", "d-1", "2026-10", "base");
        bills().put(List.of(bill));

        assertThatThrownBy(() -> bills().put(List.of(estimate("b-2", "d-1", "2026-10", "base")))).isInstanceOf(RuntimeException.class);
        assertThat(transactions().inTransaction(() -> bills().hold(Set.of(bill.key(), estimate("b", "d-1", "2026-10", "more").key()))))
                .isEqualTo(Map.of(bill.key(), bill));
    }

    @Test
    @Tag("INC-14")
    default void the_bills_of_a_period_are_found_together() {
        var first = estimate("b-1", "d-1", "2026-10", "base");
        var second = estimate("b-2", "d-1", "2026-10", "more");
        bills().put(List.of(first, second, estimate("b-3", "d-1", "2026-09", "base"), estimate("b-4", "d-2", "2026-10", "base")));

        assertThat(transactions().inTransaction(() -> bills().lockPeriods(Set.of(new PartnerPeriod(PARTNER, period("2026-10")),
                new PartnerPeriod(PARTNER, period("2026-Q4")))))).isEqualTo(Map.of(new PartnerPeriod(PARTNER, period("2026-10")),
                List.of(first, second)));
    }

    @Test
    @Tag("INC-13")
    default void what_is_due_is_pending_without_an_objection() {
        bills().put(List.of(estimate("b-1", "d-1", "2026-10", "base"), pending("b-2", "d-1", "2026-09", "base", DeadlineEffect.LAPSE),
                pending("b-3", "d-1", "2026-08", "base", DeadlineEffect.AUTO_CONFIRM).disputed(NOW).orThrow(), confirmed("b-4", "d-1", "2026-07")));

        assertThat(bills().due(DEADLINE.minusMillis(1), 10)).isEmpty();
        assertThat(bills().due(DEADLINE, 10)).containsExactly(new IncentiveBillId("b-2"));
        assertThat(bills().due(DEADLINE, 1)).hasSize(1);
    }

    @Test
    @Tag("INC-24")
    default void unpaid_bills_are_confirmed_and_in_no_order() {
        var open = confirmed("b-1", "d-1", "2026-10");
        var limited = confirmed("b-2", "d-1", "2026-09").validUntil(DEADLINE);
        bills().put(List.of(open, limited, confirmed("b-3", "d-1", "2026-08").taken(new PayoutOrderNo("o-1")).orThrow(),
                pending("b-4", "d-1", "2026-07", "base", DeadlineEffect.LAPSE), confirmed("b-5", "d-2", "2026-10")));

        assertThat(transactions().inTransaction(() -> bills().lockUnpaid(Set.of(PARTNER)))).isEqualTo(Map.of(PARTNER, List.of(open, limited)));
        assertThat(bills().expired(DEADLINE.minusMillis(1), 10)).isEmpty();
        assertThat(bills().expired(DEADLINE, 10)).containsExactly(limited.id());
    }

    @Test
    @Tag("INC-12")
    default void lists_show_the_latest_period_first_and_filter() {
        var month = estimate("b-1", "d-1", "2026-10", "base");
        var quarter = estimate("b-2", "d-1", "2026-Q3", "base");
        var other = pending("b-3", "d-1", "2026-10", "more", DeadlineEffect.LAPSE);
        var foreign = estimate("b-4", "d-2", "2026-10", "base");
        bills().put(List.of(month, quarter, other, foreign));
        var own = new Scope.OfPartner(PARTNER);

        var first = bills().list(own, BillFilter.ALL, new PageRequest(0, 2));
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.items()).containsExactly(other, month);
        assertThat(bills().list(own, BillFilter.ALL, PageRequest.onwards(2, "b-1")).items()).containsExactly(quarter);
        assertThat(bills().list(own, new BillFilter(Optional.empty(), Optional.of(period("2026-10")), Optional.of("base"),
                Optional.of(AssociationType.RESALE), Optional.of(IncentiveBillStatus.ESTIMATED)), new PageRequest(0, 10)).items())
                .containsExactly(month);
        assertThat(bills().list(new Scope.Everything(), new BillFilter(Optional.of(new PartyId("d-2")), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), new PageRequest(0, 10)).items()).containsExactly(foreign);
        for (var scope : List.of(new Scope.OfReseller(PARTNER, new PartyId("r-1")), new Scope.OfHolder(PARTNER), new Scope.OfPartner(new PartyId("d-3")))) {
            assertThat(bills().list(scope, BillFilter.ALL, new PageRequest(0, 10)).items()).isEmpty();
            assertThat(bills().find(scope, month.id())).isEmpty();
        }
    }
}
