package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.Choice;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes requests for invoices: chooses what they stand for, and splits them by issuer and tax rate (INV-02 to INV-11, INV-17). */
final class InvoiceRequesting implements UseCase<RequestInvoices, InvoicesRequested> {

    private final InvoicePorts ports;

    InvoiceRequesting(InvoicePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RequestInvoices, InvoicesRequested> operation() {
        return InvoiceOperations.REQUESTED;
    }

    @Override
    public List<Outcome<InvoicesRequested>> decide(List<Request<RequestInvoices>> requests, Instant now) {
        var asked = requests.stream().collect(Collectors.groupingBy(request -> request.caller().party(),
                Collectors.mapping(request -> request.command().asked(), Collectors.toList())));
        var desk = InvoiceDesk.of(ports, asked, now);
        var fresh = new ArrayList<InvoiceRequests.Fresh>();
        var outcomes = new ArrayList<Outcome<InvoicesRequested>>();
        for (var request : requests) {
            var partner = request.caller().party();
            var wish = desk.wish(partner, request.command().wanted());
            var shares = Choice.of(request.command().asked(), desk.open(partner), desk.around(partner));
            var refusals = new ArrayList<>(shares.refusals());
            refusals.addAll(wish.refusals());
            if (refusals.isEmpty()) {
                shares.orThrow().stream().map(share -> share.pool().issuer()).distinct()
                        .forEach(issuer -> refusals.addAll(desk.against(wish.orThrow(), issuer)));
            }
            outcomes.add(Decision.unless(refusals.stream().distinct().toList(), wish).fold(good -> {
                var made = shares.orThrow().stream().map(share -> {
                    desk.take(share.pieces());
                    return new InvoiceRequests.Fresh(InvoiceRequest.submit(new InvoiceRequestId(ports.ids().next()), share,
                            request.command().asked().basis(), Optional.empty(), good.orThrow(), ports.moment(now)), share.pieces());
                }).toList();
                fresh.addAll(made);
                return asked(made, request.caller(), ports, now);
            }, since -> Outcome.refused(since, Subject.of(InvoiceOutcomes.TYPE, "", Viewers.ofCaller(request.caller())))));
        }
        desk.store();
        if (!fresh.isEmpty()) {
            ports.stores().requests().add(fresh);
        }
        return outcomes;
    }

    static Outcome<InvoicesRequested> asked(List<InvoiceRequests.Fresh> made, Caller caller, InvoicePorts ports, Instant now) {
        var changes = new Changes();
        made.forEach(each -> InvoiceOutcomes.changes(changes, Optional.empty(), each.request()));
        return Outcome.granted(new InvoicesRequested(made.stream().map(each -> InvoiceStep.of(each.request(), caller, ports.moment(now))).toList()),
                InvoiceOutcomes.subject(made.getFirst().request()).changed(changes), Effects.all(made.stream().map(each ->
                        InvoiceOutcomes.effects(Optional.empty(), each.request(), caller)).toList()));
    }
}
