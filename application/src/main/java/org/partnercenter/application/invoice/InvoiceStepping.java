package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.InvoiceNumber;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done with requests that exist. One that is not the caller's to do it with does not exist for it. */
final class InvoiceStepping<C> implements UseCase<C, InvoiceStep> {

    /** What is done with one. */
    @FunctionalInterface
    interface Step<C> {

        Decision<InvoiceRequest> apply(InvoiceRequest request, C command, Around around);
    }

    /** What is known around a batch. @param issued who has which number, in step with what the batch itself has issued */
    private record Around(InvoiceRequest.Moment at, Map<InvoiceNumber, InvoiceRequestId> issued) {

        private Optional<InvoiceRequestId> holder(InvoiceRequest of, String no) {
            return Optional.ofNullable(issued.get(new InvoiceNumber(of.pool().issuer(), no)));
        }

        private void took(InvoiceRequest after) {
            after.invoice().ifPresent(invoice -> issued.put(new InvoiceNumber(after.pool().issuer(), invoice.no()), after.id()));
        }
    }

    /** How it is done. @param issuers whether issuers do it, else partners */
    private record How<C>(Operation<C, InvoiceStep> operation, Function<C, InvoiceRequestId> request, boolean issuers, Step<C> step) {
    }

    private final InvoicePorts ports;
    private final How<C> how;

    private InvoiceStepping(InvoicePorts ports, How<C> how) {
        this.ports = ports;
        this.how = how;
    }

    static List<UseCase<?, ?>> all(InvoicePorts ports) {
        return List.of(
                moving(ports, InvoiceOperations.CANCEL, InvoiceRequest::cancel),
                moving(ports, InvoiceOperations.DELETE, InvoiceRequest::delete),
                moving(ports, InvoiceOperations.CONFIRM, InvoiceRequest::confirm),
                moving(ports, InvoiceOperations.CONFIRM_RED_LETTER, InvoiceRequest::confirmRedLetter),
                new InvoiceStepping<>(ports, new How<>(InvoiceOperations.RETURN, ReturnInvoice::request, false, (request, command, around) ->
                        request.requestReturn(command.used(), command.courierNo(), around.at()))),
                new InvoiceStepping<>(ports, new How<>(InvoiceOperations.RESULT, RecordInvoiceResult::request, true, (request, command, around) ->
                        recorded(request, command.result(), around))));
    }

    /** A step that needs to know nothing but when. */
    @FunctionalInterface
    private interface Plain {

        Decision<InvoiceRequest> apply(InvoiceRequest request, InvoiceRequest.Moment at);
    }

    private static InvoiceStepping<MoveInvoice> moving(InvoicePorts ports, Operation<MoveInvoice, InvoiceStep> operation, Plain step) {
        return new InvoiceStepping<>(ports, new How<>(operation, MoveInvoice::request, false, (request, command, around) -> step.apply(request, around.at())));
    }

    private static Decision<InvoiceRequest> recorded(InvoiceRequest request, RecordInvoiceResult.Result result, Around around) {
        var at = around.at();
        return switch (result) {
            case RecordInvoiceResult.Approved() -> request.approve(at);
            case RecordInvoiceResult.Rejected(var why) -> request.reject(why, at);
            case RecordInvoiceResult.Issued(var no, var on, var courierNo) -> request.issue(no, on.orElse(at.today()), courierNo,
                    around.holder(request, no), at);
            case RecordInvoiceResult.CancelAccepted() -> request.acceptCancel(at);
            case RecordInvoiceResult.CancelRefused(var why) -> request.refuseCancel(why, at);
            case RecordInvoiceResult.RedLetterSent(var no) -> request.sendRedLetter(no, at);
            case RecordInvoiceResult.RedLetterConfirmed() -> request.confirmRedLetter(at);
            case RecordInvoiceResult.ReturnAccepted(var creditNo) -> request.acceptReturn(creditNo, at);
            case RecordInvoiceResult.ReturnRefused(var why) -> request.refuseReturn(why, at);
        };
    }

    /** The vendor tells of every issuer, a seller of what is asked of it (INV-01). */
    static boolean isIssuer(Caller caller, InvoiceRequest of) {
        return caller.is(PartyKind.PLATFORM) || of.pool().issuer().sellerId().filter(caller.party()::equals).isPresent();
    }

    @Override
    public Operation<C, InvoiceStep> operation() {
        return how.operation();
    }

    @Override
    public List<Outcome<InvoiceStep>> decide(List<Request<C>> requests, Instant now) {
        var present = new HashMap<>(ports.stores().requests().lock(requests.stream().map(request -> how.request().apply(request.command()))
                .collect(Collectors.toSet())));
        var around = new Around(ports.moment(now), new HashMap<>(issued(requests, present)));
        var given = new ArrayList<InvoiceRequestId>();
        var changed = new LinkedHashMap<InvoiceRequestId, InvoiceRequest>();
        var outcomes = new ArrayList<Outcome<InvoiceStep>>();
        for (var request : requests) {
            var id = how.request().apply(request.command());
            var caller = request.caller();
            var mine = Optional.ofNullable(present.get(id)).filter(each -> how.issuers() ? isIssuer(caller, each)
                    : each.partner().equals(caller.party()));
            outcomes.add(mine.map(before -> how.step().apply(before, request.command(), around).fold(after -> {
                around.took(after);
                present.put(id, after);
                changed.put(id, after);
                if (before.status().isTaking() && !after.status().isTaking()) {
                    given.add(id);
                }
                return stepped(before, after, caller, now);
            }, refusals -> Outcome.<InvoiceStep>refused(refusals, InvoiceOutcomes.subject(before)))).orElseGet(() -> Outcome.refused(
                    List.of(InvoiceRefusal.INVOICE_UNKNOWN.refusal("invoice_request_id", id)),
                    Subject.of(InvoiceOutcomes.TYPE, id.value(), Viewers.ofCaller(caller)))));
        }
        giveBack(given);
        if (!changed.isEmpty()) {
            ports.stores().requests().update(changed.values());
        }
        return outcomes;
    }

    private Map<InvoiceNumber, InvoiceRequestId> issued(List<Request<C>> requests, Map<InvoiceRequestId, InvoiceRequest> present) {
        var numbers = requests.stream().map(Request::command).filter(RecordInvoiceResult.class::isInstance).map(RecordInvoiceResult.class::cast)
                .filter(command -> present.containsKey(command.request())).flatMap(command -> command.result() instanceof RecordInvoiceResult.Issued issued
                        ? Stream.of(new InvoiceNumber(present.get(command.request()).pool().issuer(), issued.no())) : Stream.empty())
                .collect(Collectors.toSet());
        return numbers.isEmpty() ? Map.of() : ports.stores().requests().issued(numbers);
    }

    private Outcome<InvoiceStep> stepped(InvoiceRequest before, InvoiceRequest after, Caller caller, Instant now) {
        return Outcome.granted(InvoiceStep.of(after, caller, ports.moment(now)), InvoiceOutcomes.subject(after)
                        .changed(InvoiceOutcomes.changes(new Changes(), Optional.of(before), after)),
                InvoiceOutcomes.effects(Optional.of(before), after, caller));
    }

    /** No status that gives an amount back is left by a step of these, so that each is given back once. */
    private void giveBack(List<InvoiceRequestId> given) {
        if (!given.isEmpty()) {
            var by = new HashMap<InvoiceableId, Money>();
            ports.stores().requests().pieces(Set.copyOf(given)).values().forEach(pieces -> pieces.forEach(piece ->
                    by.merge(piece.of(), piece.amount(), Money::plus)));
            ports.stores().invoiceables().move(by);
        }
    }
}
