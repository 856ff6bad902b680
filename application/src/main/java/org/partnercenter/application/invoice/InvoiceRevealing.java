package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows what nobody else sees, and makes links to it. Nothing changes, and the audit trail tells what was looked at, never what it was. */
final class InvoiceRevealing<C, R> implements UseCase<C, R> {

    /** What a caller sees of its own. */
    @FunctionalInterface
    private interface Sight<C, R> {

        Decision<R> of(InvoiceRequest found, C command);
    }

    private final InvoicePorts ports;
    private final Operation<C, R> operation;
    private final Function<C, InvoiceRequestId> request;
    private final Sight<C, R> sight;

    private InvoiceRevealing(InvoicePorts ports, Operation<C, R> operation, Function<C, InvoiceRequestId> request, Sight<C, R> sight) {
        this.ports = ports;
        this.operation = operation;
        this.request = request;
        this.sight = sight;
    }

    static List<UseCase<?, ?>> all(InvoicePorts ports) {
        return List.of(
                new InvoiceRevealing<>(ports, InvoiceOperations.REVEAL, RevealInvoice::request, (found, command) -> Decision.granted(
                        new InvoiceRevealed(found.id(), found.wish().title(), found.wish().receiver()))),
                new InvoiceRevealing<>(ports, InvoiceOperations.LINK, MakeInvoiceLink::request, (found, command) -> InvoiceLinks.isThere(found)
                        ? Decision.granted(new InvoiceLinks(ports).make(found.id())) : InvoiceLinks.notThere(found)),
                new TemplateSight(ports));
    }

    @Override
    public Operation<C, R> operation() {
        return operation;
    }

    @Override
    public List<Outcome<R>> decide(List<Request<C>> requests, Instant now) {
        var present = ports.stores().requests().lock(requests.stream().map(each -> request.apply(each.command())).collect(Collectors.toSet()));
        return requests.stream().map(each -> decide(each, Optional.ofNullable(present.get(request.apply(each.command()))))).toList();
    }

    private Outcome<R> decide(Request<C> asking, Optional<InvoiceRequest> found) {
        var id = request.apply(asking.command());
        var mine = found.filter(each -> each.partner().equals(asking.caller().party()) || InvoiceStepping.isIssuer(asking.caller(), each));
        return mine.map(each -> sight.of(each, asking.command()).fold(seen -> Outcome.granted(seen, InvoiceOutcomes.subject(each), Effects.none()),
                refusals -> Outcome.<R>refused(refusals, InvoiceOutcomes.subject(each)))).orElseGet(() -> Outcome.refused(List.of(
                InvoiceRefusal.INVOICE_UNKNOWN.refusal("invoice_request_id", id)), Subject.of(InvoiceOutcomes.TYPE, id.value(),
                Viewers.ofCaller(asking.caller()))));
    }

    /** A template, plain. */
    private record TemplateSight(InvoicePorts ports) implements UseCase<RevealTemplate, TemplateRevealed> {

        @Override
        public Operation<RevealTemplate, TemplateRevealed> operation() {
            return InvoiceOperations.REVEAL_TEMPLATE;
        }

        @Override
        public List<Outcome<TemplateRevealed>> decide(List<Request<RevealTemplate>> requests, Instant now) {
            return requests.stream().map(each -> {
                var partner = each.caller().party();
                var id = each.command().template();
                return TemplateKeeping.found(id, ports.stores().templates().of(partner)).fold(found -> Outcome.granted(new TemplateRevealed(id,
                        found.title(), found.receiver()), TemplateKeeping.subject(id.value(), partner), Effects.none()),
                        refusals -> Outcome.<TemplateRevealed>refused(refusals, TemplateKeeping.subject(id.value(), partner)));
            }).toList();
        }
    }
}
