package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.Choice;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceWish;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.Taking;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks for the same once more, by a request of its own (INV-12, INV-13), or hands a draft in again. */
final class InvoiceAgain<C, R> implements UseCase<C, R> {

    private final InvoicePorts ports;
    private final How<C, R> how;

    /**
     * How it is done.
     *
     * @param request which request a command is about
     * @param take    makes what takes the pieces anew
     * @param told    how it is told
     */
    private record How<C, R>(Operation<C, R> operation, Function<C, InvoiceRequestId> request, Function<C, Wanted> wanted, Take take, Told<R> told) {
    }

    /** Makes what takes the pieces anew. */
    @FunctionalInterface
    private interface Take {

        Decision<InvoiceRequest> of(InvoiceRequest before, List<Invoiceable.Piece> pieces, InvoiceWish wish, InvoiceRequest.Moment at);
    }

    /** Tells what came of it, and stores it. */
    @FunctionalInterface
    private interface Told<R> {

        Outcome<R> of(InvoiceRequest before, InvoiceRequests.Fresh after, Caller caller, Instant now);
    }

    private InvoiceAgain(InvoicePorts ports, How<C, R> how) {
        this.ports = ports;
        this.how = how;
    }

    static List<UseCase<?, ?>> all(InvoicePorts ports) {
        return List.of(
                new InvoiceAgain<>(ports, new How<>(InvoiceOperations.AGAIN, AskAgain::request, AskAgain::wanted, (before, pieces, wish, at) ->
                        before.again().map(same -> InvoiceRequest.submit(new InvoiceRequestId(ports.ids().next()), new Choice.Share(before.pool(),
                                before.what().sellerMustWithdraw(), pieces), before.what().basis(), Optional.of(before.id()), wish, at)),
                        (before, after, caller, now) -> InvoiceRequesting.asked(List.of(after), caller, ports, now))),
                new InvoiceAgain<>(ports, new How<>(InvoiceOperations.EDIT, EditInvoice::request, EditInvoice::wanted, (before, pieces, wish, at) ->
                        before.edit(wish, at), (before, after, caller, now) -> Outcome.granted(InvoiceStep.of(after.request(), caller, ports.moment(now)),
                        InvoiceOutcomes.subject(before).changed(InvoiceOutcomes.changes(new Changes(), Optional.of(before), after.request())),
                        InvoiceOutcomes.effects(Optional.of(before), after.request(), caller)))));
    }

    @Override
    public Operation<C, R> operation() {
        return how.operation();
    }

    @Override
    public List<Outcome<R>> decide(List<Request<C>> requests, Instant now) {
        var ids = requests.stream().map(request -> how.request().apply(request.command())).collect(Collectors.toSet());
        var present = new HashMap<>(ports.stores().requests().lock(ids));
        var pieces = ports.stores().requests().pieces(present.keySet());
        var desk = InvoiceDesk.of(ports, present.values(), pieces.values().stream().flatMap(List::stream).map(Invoiceable.Piece::of)
                .collect(Collectors.toSet()), now);
        var fresh = new ArrayList<InvoiceRequests.Fresh>();
        var changed = new LinkedHashMap<InvoiceRequestId, InvoiceRequest>();
        var outcomes = new ArrayList<Outcome<R>>();
        for (var request : requests) {
            var id = how.request().apply(request.command());
            var mine = Optional.ofNullable(present.get(id)).filter(each -> each.partner().equals(request.caller().party()));
            if (mine.isEmpty()) {
                outcomes.add(Outcome.refused(List.of(InvoiceRefusal.INVOICE_UNKNOWN.refusal("invoice_request_id", id)),
                        Subject.of(InvoiceOutcomes.TYPE, id.value(), Viewers.ofCaller(request.caller()))));
                continue;
            }
            var before = mine.get();
            outcomes.add(taken(before, pieces.get(id), how.wanted().apply(request.command()), desk, now).fold(after -> {
                desk.take(pieces.get(id));
                var made = new InvoiceRequests.Fresh(after, pieces.get(id));
                if (after.id().equals(id)) {
                    present.put(id, after);
                    changed.put(id, after);
                } else {
                    fresh.add(made);
                }
                return how.told().of(before, made, request.caller(), now);
            }, refusals -> Outcome.refused(refusals, InvoiceOutcomes.subject(before))));
        }
        desk.store();
        if (!fresh.isEmpty()) {
            ports.stores().requests().add(fresh);
        }
        if (!changed.isEmpty()) {
            ports.stores().requests().update(changed.values());
        }
        return outcomes;
    }

    private Decision<InvoiceRequest> taken(InvoiceRequest before, List<Invoiceable.Piece> pieces, Wanted wanted, InvoiceDesk desk, Instant now) {
        return desk.wish(before.partner(), wanted).flatMap(wish -> how.take().of(before, pieces, wish, ports.moment(now))
                .flatMap(after -> Decision.unless(desk.against(wish, before.pool().issuer()), after))
                .flatMap(after -> Taking.take(pieces, desk.open()).map(open -> after)));
    }
}
