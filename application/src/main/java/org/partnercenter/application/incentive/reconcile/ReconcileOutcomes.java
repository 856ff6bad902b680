package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.IncentiveBillsStepped;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What follows of a step of reconciliation. */
final class ReconcileOutcomes {

    static final String BILL = "incentive-bill";
    static final String DISPUTE = "incentive-dispute";
    static final String PERIOD = "incentive-period";

    private ReconcileOutcomes() {
    }

    static Viewers viewers(PartyId partner) {
        return Viewers.of(partner, Optional.empty());
    }

    static Subject subject(Dispute dispute) {
        return Subject.of(DISPUTE, dispute.id().value(), viewers(dispute.partner())).with(Map.of("incentive_bill_id", dispute.bill().value()));
    }

    static Subject subject(IncentiveBill bill) {
        return Subject.of(BILL, bill.id().value(), viewers(bill.key().partner()));
    }

    static Subject refused(String type, String id, Caller caller) {
        return Subject.of(type, id, Viewers.ofCaller(caller));
    }

    /** Before and after of bills that a step has changed. */
    static Changes changes(ReconcileRound before, Collection<IncentiveBill> after) {
        return changes(before, after, new Changes());
    }

    static Changes changes(ReconcileRound before, Collection<IncentiveBill> after, Changes changes) {
        after.forEach(bill -> before.bill(bill.id()).ifPresent(was -> {
            var what = BILL + "/" + bill.id();
            changes.add(what, "status", was.status().name(), bill.status().name())
                    .add(what, "amount", was.amount().toMajor().toPlainString(), bill.amount().toMajor().toPlainString())
                    .add(what, "disputed", String.valueOf(was.disputed()), String.valueOf(bill.disputed()))
                    .add(what, "deadline", deadline(was), deadline(bill));
        }));
        return changes;
    }

    private static Optional<String> deadline(IncentiveBill bill) {
        return bill.deadline().map(end -> end.at().toString());
    }

    /** Each bill's event, and the news of what happened to the partner. */
    static Effects moved(String what, PartyId partner, String period, List<IncentiveBill> bills, Optional<String> about) {
        var events = bills.stream().map(bill -> new OutgoingEvent("org.partnercenter.incentive-bill." + word(what), BILL + "/" + bill.id(),
                Map.of("incentive_bill_id", bill.id().value(), "partner_id", partner.value(), "period", period, "incentive",
                        bill.key().incentive(), "association_type", bill.key().associationType().code(), "amount",
                        bill.amount().toMajor().toPlainString(), "currency", bill.amount().currency().getCurrencyCode(), "status",
                        bill.status().name()), viewers(partner))).toList();
        return bills.isEmpty() ? Effects.none() : Effects.of(List.of(), events).and(Effects.news(new IncentiveBillsMoved(partner, what, period,
                about.orElseGet(() -> bills.size() == 1 ? bills.get(0).id().value() : String.valueOf(bills.size())), sum(bills))))
                .and(stepped(bills));
    }

    private static Effects stepped(List<IncentiveBill> bills) {
        return Effects.news(bills.stream().collect(Collectors.groupingBy(bill -> bill.status().name(), TreeMap::new,
                Collectors.mapping(bill -> bill.id().value(), Collectors.toList()))).entrySet().stream()
                .map(each -> new IncentiveBillsStepped(each.getValue(), each.getKey())).toArray());
    }

    private static Money sum(List<IncentiveBill> bills) {
        return bills.stream().map(IncentiveBill::amount).reduce(Money::plus).orElseThrow();
    }

    static Effects disputed(String what, Dispute dispute, Money amount) {
        var data = new HashMap<String, Object>(Map.of("dispute_id", dispute.id().value(), "incentive_bill_id", dispute.bill().value(),
                "partner_id", dispute.partner().value(), "period", dispute.period().key(), "status", dispute.status().name(), "amount",
                amount.toMajor().toPlainString()));
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.incentive-dispute." + word(what), DISPUTE + "/" + dispute.id(),
                data, viewers(dispute.partner())))).and(Effects.news(new IncentiveBillsMoved(dispute.partner(), what, dispute.period().key(),
                dispute.bill().value(), amount)));
    }

    private static String word(String what) {
        return what.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
