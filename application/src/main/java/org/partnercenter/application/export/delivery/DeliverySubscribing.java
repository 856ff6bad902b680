package org.partnercenter.application.export.delivery;

import org.partnercenter.application.export.ExportOwner;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Begins regular deliveries. Whether the list may be exported so is found out before, with the filters of the first file. */
final class DeliverySubscribing implements UseCase<SubscribeDelivery, Delivery> {

    private static final int MAX_ACTIVE = 20;

    private final DeliveryPorts ports;

    DeliverySubscribing(DeliveryPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SubscribeDelivery, Delivery> operation() {
        return DeliveryOperations.SUBSCRIBE;
    }

    @Override
    public List<Outcome<Delivery>> decide(List<Request<SubscribeDelivery>> requests, Instant now) {
        var active = new HashMap<PartyId, List<Delivery>>();
        var added = new ArrayList<Delivery>();
        var outcomes = new ArrayList<Outcome<Delivery>>();
        for (var request : requests) {
            var terms = request.command().terms();
            var decision = decide(request.caller(), terms, active, now);
            decision.map(added::add);
            outcomes.add(decision.fold(delivery -> Outcome.granted(delivery, about(request, delivery.id().value()), Effects.none()),
                    refusals -> Outcome.refused(refusals, about(request, terms.kind()))));
        }
        if (!added.isEmpty()) {
            ports.deliveries().add(added);
        }
        return outcomes;
    }

    private Decision<Delivery> decide(Caller caller, Delivery.Terms terms, Map<PartyId, List<Delivery>> active, Instant now) {
        var taken = taken(terms);
        var checked = !taken.isEmpty() ? Decision.<ExportOwner>refused(taken) : ports.exports().check(caller, terms.kind(),
                terms.wanted(terms.schedule().first(now, ports.zone()), ports.zone()).filters(), now);
        if (!checked.isGranted()) {
            return Decision.refused(checked.refusals().stream().map(refusal -> unfit(refusal, terms)).distinct().toList());
        }
        var held = active.computeIfAbsent(caller.party(), party -> new ArrayList<>(ports.deliveries().holdActive(party)));
        var same = held.stream().filter(each -> each.terms().equals(terms)).findFirst();
        return new Refusals()
                .refuseIf(same.isPresent(), ExportRefusal.DELIVERY_KNOWN.refusal("delivery_id", same.map(each -> each.id().value()).orElse("")))
                .refuseIf(held.size() >= MAX_ACTIVE, ExportRefusal.TOO_MANY_DELIVERIES.refusal("limit", MAX_ACTIVE))
                .orGrant(true).map(granted -> {
                    var delivery = Delivery.subscribed(new DeliveryId(ports.ids().next()), checked.orThrow(), terms, now, ports.zone());
                    held.add(delivery);
                    return delivery;
                });
    }

    /** The period is the delivery's own to set. */
    private static List<Refusal> taken(Delivery.Terms terms) {
        var basis = terms.schedule().basis().code();
        return terms.filters().keySet().stream().filter(name -> name.equals(basis + "_begin") || name.equals(basis + "_end")).sorted()
                .map(name -> ExportRefusal.DELIVERY_FILTER_TAKEN.refusal("field", "filters." + name)).toList();
    }

    /** A list that does not know the filters of the period cannot be divided by it. */
    private static Refusal unfit(Refusal refusal, Delivery.Terms terms) {
        boolean ofPeriod = refusal.is(CommonRefusal.FIELD_UNKNOWN) && String.valueOf(refusal.facts().get("field"))
                .startsWith("filters." + terms.schedule().basis().code() + "_");
        return ofPeriod ? ExportRefusal.DELIVERY_UNFIT.refusal("kind", terms.kind()).with("basis", terms.schedule().basis().code()) : refusal;
    }

    private static Subject about(Request<SubscribeDelivery> request, String id) {
        var terms = request.command().terms();
        return Subject.of("export-delivery", id, Viewers.ofCaller(request.caller())).with(Map.of("kind", terms.kind(), "format",
                terms.format().code(), "cycle", terms.schedule().cycle().code(), "basis", terms.schedule().basis().code()));
    }
}
