package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.IncentiveBillsGenerated;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told of bills that were generated, and of closings. */
final class BillOutcomes {

    static final String BILL = "incentive-bill";
    static final String CLOSING = "incentive-closing";

    private BillOutcomes() {
    }

    /** What is told of a partner's formal bills, which are there all at once. */
    static Effects generated(PartyId partner, ReconciliationPeriod period, List<IncentiveBill> bills) {
        var viewers = Viewers.of(partner, Optional.empty());
        return new Effects(List.of(), bills.stream().map(bill -> event(bill, viewers)).toList(),
                List.of(new IncentiveBillsGenerated(partner, period.key(), bills.stream().map(bill -> bill.id().value()).toList(),
                        bills.stream().map(IncentiveBill::amount).reduce(Money::plus).orElseThrow(), bills.stream().map(bill ->
                        bill.deadline().orElseThrow().at()).min(Comparator.naturalOrder()).orElseThrow())), List.of());
    }

    private static OutgoingEvent event(IncentiveBill bill, Viewers viewers) {
        return new OutgoingEvent("org.partnercenter.incentive-bill.generated", BILL + "/" + bill.id(), Map.of(
                "incentive_bill_id", bill.id().value(),
                "partner_id", bill.key().partner().value(),
                "period", bill.key().period().key(),
                "incentive", bill.key().incentive(),
                "association_type", bill.key().associationType().code(),
                "amount", bill.amount().toMajor().toPlainString(),
                "currency", bill.amount().currency().getCurrencyCode(),
                "policy_version", bill.policyVersion(),
                "deadline", bill.deadline().orElseThrow().at().toString()), viewers);
    }

    static void generated(Changes changes, Optional<IncentiveBill> before, IncentiveBill after) {
        var what = BILL + "/" + after.id();
        changes.add(what, "status", before.map(bill -> bill.status().name()), Optional.of(after.status().name()))
                .add(what, "amount", before.map(bill -> bill.amount().toString()), Optional.of(after.amount().toString()));
    }

    static Effects finished(Closing closing, Progress progress, Instant now) {
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.incentive-closing.finished", CLOSING + "/" + closing.period(),
                Map.of("period", closing.period().key(), "run", closing.run(), "finished_at", now.toString(), "partners", progress.all(),
                        "generated", progress.in(ClosingState.GENERATED), "failed", progress.in(ClosingState.FAILED)), Viewers.none())));
    }
}
