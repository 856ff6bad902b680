package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps templates (INV-10). */
final class TemplateKeeping<C> implements UseCase<C, TemplateStep> {

    /** What is done for a partner. */
    private record Kept(Optional<InvoiceTemplate> before, InvoiceTemplate after, boolean removed) {
    }

    /** How it is done. */
    @FunctionalInterface
    private interface Step<C> {

        Decision<Kept> apply(C command, PartyId partner, List<InvoiceTemplate> own, LocalDate today);
    }

    private static final String TYPE = "invoice-template";

    private final InvoicePorts ports;
    private final Operation<C, TemplateStep> operation;
    private final Function<Request<C>, PartyId> partner;
    private final Step<C> step;

    private TemplateKeeping(InvoicePorts ports, Operation<C, TemplateStep> operation, Function<Request<C>, PartyId> partner, Step<C> step) {
        this.ports = ports;
        this.operation = operation;
        this.partner = partner;
        this.step = step;
    }

    static List<UseCase<?, ?>> all(InvoicePorts ports) {
        return List.of(
                new TemplateKeeping<>(ports, InvoiceOperations.PUT_TEMPLATE, request -> request.caller().party(), (command, partner, own, today) ->
                        command.template().map(id -> found(id, own).flatMap(before -> before.change(command.title(), command.special(), command.receiver(),
                                        own.stream().filter(each -> !each.id().equals(id)).toList()).map(after -> new Kept(Optional.of(before), after, false))))
                                .orElseGet(() -> InvoiceTemplate.add(new InvoiceTemplate(new InvoiceTemplateId(ports.ids().next()), partner, command.title(),
                                        command.special(), command.receiver(), today), own).map(made -> new Kept(Optional.empty(), made, false)))),
                new TemplateKeeping<>(ports, InvoiceOperations.BRING_TEMPLATE, request -> request.command().partner(), (command, partner, own, today) ->
                        InvoiceTemplate.bring(new InvoiceTemplate(new InvoiceTemplateId(ports.ids().next()), partner, command.title(), command.special(),
                                command.receiver(), command.createdOn()), own).map(made -> new Kept(Optional.empty(), made, false))),
                new TemplateKeeping<>(ports, InvoiceOperations.REMOVE_TEMPLATE, request -> request.caller().party(), (command, partner, own, today) ->
                        found(command.template(), own).map(before -> new Kept(Optional.of(before), before, true))));
    }

    static Decision<InvoiceTemplate> found(InvoiceTemplateId id, List<InvoiceTemplate> own) {
        return own.stream().filter(each -> each.id().equals(id)).findFirst().map(Decision::granted).orElseGet(() -> Decision.refused(
                InvoiceRefusal.INVOICE_TEMPLATE_UNKNOWN.refusal("invoice_template_id", id)));
    }

    @Override
    public Operation<C, TemplateStep> operation() {
        return operation;
    }

    @Override
    public List<Outcome<TemplateStep>> decide(List<Request<C>> requests, Instant now) {
        var partners = requests.stream().map(partner).collect(Collectors.toSet());
        var present = new HashMap<PartyId, List<InvoiceTemplate>>();
        ports.stores().templates().hold(partners).forEach((id, own) -> present.put(id, new ArrayList<>(own)));
        var put = new LinkedHashMap<InvoiceTemplateId, InvoiceTemplate>();
        var removed = new HashSet<InvoiceTemplateId>();
        var outcomes = new ArrayList<Outcome<TemplateStep>>();
        for (var request : requests) {
            var of = partner.apply(request);
            var own = present.computeIfAbsent(of, none -> new ArrayList<>());
            outcomes.add(step.apply(request.command(), of, List.copyOf(own), ports.day(now)).fold(kept -> {
                own.removeIf(each -> each.id().equals(kept.after().id()));
                put.remove(kept.after().id());
                if (kept.removed()) {
                    removed.add(kept.after().id());
                } else {
                    own.add(kept.after());
                    put.put(kept.after().id(), kept.after());
                }
                return Outcome.granted(TemplateStep.of(kept.after()), subject(kept.after().id().value(), of).changed(changes(kept)), Effects.none());
            }, refusals -> Outcome.refused(refusals, subject("", of))));
        }
        if (!put.isEmpty()) {
            ports.stores().templates().put(List.copyOf(put.values()));
        }
        if (!removed.isEmpty()) {
            ports.stores().templates().remove(removed);
        }
        return outcomes;
    }

    static Subject subject(String id, PartyId of) {
        return Subject.of(TYPE, id, Viewers.of(of, Optional.empty()));
    }

    private static Changes changes(Kept kept) {
        var what = TYPE + "/" + kept.after().id();
        return new Changes().add(what, "kind", kept.before().map(each -> each.title().kind().name()),
                        Optional.of(kept.after().title().kind().name()).filter(kind -> !kept.removed()))
                .add(what, "special", kept.before().map(each -> String.valueOf(each.special())),
                        Optional.of(String.valueOf(kept.after().special())).filter(special -> !kept.removed()))
                .add(what, "title", Optional.empty(), kept.before().filter(each -> !each.title().equals(kept.after().title())).map(each -> "changed"))
                .add(what, "receiver", Optional.empty(), kept.before().filter(each -> !each.receiver().equals(kept.after().receiver()))
                        .map(each -> "changed"));
    }
}
