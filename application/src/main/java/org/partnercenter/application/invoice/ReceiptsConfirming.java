package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.InvoiceRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Confirms receipts that nobody has confirmed in time (INV-17). */
final class ReceiptsConfirming implements UseCase<ConfirmDue, ConfirmDue.Done> {

    private final InvoicePorts ports;

    ReceiptsConfirming(InvoicePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ConfirmDue, ConfirmDue.Done> operation() {
        return InvoiceOperations.CONFIRM_DUE;
    }

    @Override
    public List<Outcome<ConfirmDue.Done>> decide(List<Request<ConfirmDue>> requests, Instant now) {
        return requests.stream().map(request -> confirm(request, now)).toList();
    }

    private Outcome<ConfirmDue.Done> confirm(Request<ConfirmDue> request, Instant now) {
        var due = ports.stores().requests().receiptOver(ports.day(now), request.command().limit());
        var changes = new Changes();
        var effects = new ArrayList<Effects>();
        var confirmed = new ArrayList<InvoiceRequest>();
        ports.stores().requests().lock(new HashSet<>(due)).values().stream().sorted(Comparator.comparing(InvoiceRequest::id)).forEach(before ->
                before.lapse(ports.moment(now)).fold(after -> {
                    InvoiceOutcomes.changes(changes, Optional.of(before), after);
                    effects.add(InvoiceOutcomes.effects(Optional.of(before), after, request.caller()));
                    return confirmed.add(after);
                }, since -> false));
        if (!confirmed.isEmpty()) {
            ports.stores().requests().update(confirmed);
        }
        return Outcome.granted(new ConfirmDue.Done(confirmed.size()), Subject.of("invoice-receipts", request.id(), Viewers.none()).changed(changes),
                Effects.all(effects));
    }
}
