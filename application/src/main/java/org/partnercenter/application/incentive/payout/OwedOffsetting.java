package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.kernel.Money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Offsets owed invoices, at their own rate and never below zero (INC-27). */
final class OwedOffsetting implements UseCase<OffsetOwed, OwedInvoice> {

    private static final String TYPE = "owed-invoice";

    private final OwedInvoices store;

    OwedOffsetting(OwedInvoices store) {
        this.store = store;
    }

    @Override
    public Operation<OffsetOwed, OwedInvoice> operation() {
        return PayoutOperations.OFFSET;
    }

    @Override
    public List<Outcome<OwedInvoice>> decide(List<Request<OffsetOwed>> requests, Instant now) {
        var present = new HashMap<>(store.hold(requests.stream().map(request -> request.command().owed()).collect(Collectors.toSet())));
        var changed = new LinkedHashMap<OwedKey, OwedInvoice>();
        var outcomes = new ArrayList<Outcome<OwedInvoice>>();
        for (var request : requests) {
            var command = request.command();
            var key = command.owed();
            var before = present.getOrDefault(key, OwedInvoice.none(key));
            var subject = Subject.of(TYPE, OwedInvoices.marker(key), Viewers.of(key.partner(), Optional.empty()));
            outcomes.add(before.offset(command.amount()).fold(change -> {
                present.put(key, change.owed());
                changed.put(key, change.owed());
                return Outcome.granted(change.owed(), subject.changed(new Changes().add(TYPE + "/" + OwedInvoices.marker(key), "balance",
                        PayoutOutcomes.major(before.balance()), PayoutOutcomes.major(change.owed().balance()))),
                        effects(change, command.amount(), command.remark()));
            }, refusals -> Outcome.refused(refusals, subject)));
        }
        if (!changed.isEmpty()) {
            store.put(changed.values());
        }
        return outcomes;
    }

    private static Effects effects(OwedInvoice.Change change, Money amount, Optional<String> remark) {
        var key = change.owed().key();
        var viewers = Viewers.of(key.partner(), Optional.empty());
        return Effects.of(List.of(new Posting(change.transfer(), viewers, Map.of(), remark)), List.of(new OutgoingEvent(
                "org.partnercenter.owed-invoice.offset", TYPE + "/" + OwedInvoices.marker(key), Map.of("partner_id", key.partner().value(),
                "tax_rate", key.rate().toString(), "amount", PayoutOutcomes.major(amount),
                "balance", PayoutOutcomes.major(change.owed().balance())), viewers)));
    }
}
