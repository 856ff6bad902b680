package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.Consumed;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in what the vendor's billing tells of consumption, and stamps on it who pays it (INV-01, INV-15). */
final class InvoiceableFeeding implements UseCase<FeedInvoiceable, InvoiceableFed> {

    private static final String TYPE = "invoiceable";

    private final InvoicePorts ports;

    InvoiceableFeeding(InvoicePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FeedInvoiceable, InvoiceableFed> operation() {
        return InvoiceOperations.FEED;
    }

    @Override
    public List<Outcome<InvoiceableFed>> decide(List<Request<FeedInvoiceable>> requests, Instant now) {
        var told = requests.stream().map(request -> request.command().told()).toList();
        var present = new HashMap<>(ports.stores().invoiceables().lock(told.stream().map(Consumed::id).collect(Collectors.toSet())));
        var keepers = ports.questions().keepers().of(told.stream().filter(each -> !present.containsKey(each.id()))
                .map(InvoiceableFeeding::moment).collect(Collectors.toSet()));
        var changed = new LinkedHashMap<InvoiceableId, Invoiceable>();
        var outcomes = new ArrayList<Outcome<InvoiceableFed>>();
        for (var each : told) {
            var before = Optional.ofNullable(present.get(each.id()));
            outcomes.add(Invoiceable.feed(before, each, Optional.ofNullable(keepers.get(moment(each)))).fold(fed -> {
                if (fed.feeding() != Invoiceable.Feeding.PASSED_OVER) {
                    present.put(each.id(), fed.after());
                    changed.put(each.id(), fed.after());
                }
                return granted(before, fed);
            }, refusals -> Outcome.refused(refusals, Subject.of(TYPE, each.id().value(), Viewers.none()))));
        }
        if (!changed.isEmpty()) {
            ports.stores().invoiceables().put(changed.values());
        }
        return outcomes;
    }

    private static ConsumptionKeepers.Moment moment(Consumed of) {
        return new ConsumptionKeepers.Moment(of.what().customer(), of.what().at());
    }

    private static Outcome<InvoiceableFed> granted(Optional<Invoiceable> before, Invoiceable.Fed fed) {
        var after = fed.after();
        var viewers = Viewers.of(after.partner(), Optional.empty());
        var changes = new Changes().add(TYPE + "/" + after.id(), "amount", before.map(each -> InvoiceOutcomes.major(each.told().bill().amount())),
                        Optional.of(InvoiceOutcomes.major(after.told().bill().amount())))
                .add(TYPE + "/" + after.id(), "unpaid", before.map(each -> String.valueOf(each.told().bill().unpaid())),
                        Optional.of(String.valueOf(after.told().bill().unpaid())));
        return Outcome.granted(new InvoiceableFed(after.id(), after.partner(), fed.feeding(), after.told().bill().amount(), after.open()),
                Subject.of(TYPE, after.id().value(), viewers).changed(changes), Effects.of(fed.transfer().map(transfer ->
                        new Posting(transfer, viewers, Map.of(), Optional.of(after.id().value()))).stream().toList(), List.of()));
    }
}
