package org.partnercenter.application.export.delivery;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ends regular deliveries. */
final class DeliverySwitchingOff implements UseCase<SwitchOffDelivery, Delivery> {

    private final DeliveryPorts ports;

    DeliverySwitchingOff(DeliveryPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SwitchOffDelivery, Delivery> operation() {
        return DeliveryOperations.SWITCH_OFF;
    }

    @Override
    public List<Outcome<Delivery>> decide(List<Request<SwitchOffDelivery>> requests, Instant now) {
        var wanted = new LinkedHashMap<PartyId, Set<DeliveryId>>();
        requests.forEach(request -> wanted.computeIfAbsent(request.caller().party(), none -> new HashSet<>()).add(request.command().delivery()));
        var held = new HashMap<PartyId, Map<DeliveryId, Delivery>>();
        wanted.forEach((party, ids) -> {
            var found = new HashMap<DeliveryId, Delivery>();
            ports.deliveries().hold(party, ids).forEach(delivery -> found.put(delivery.id(), delivery));
            held.put(party, found);
        });
        var changed = new ArrayList<Delivery>();
        var outcomes = requests.stream().map(request -> decide(request, held.get(request.caller().party()), changed, now)).toList();
        if (!changed.isEmpty()) {
            ports.deliveries().update(changed);
        }
        return outcomes;
    }

    private static Outcome<Delivery> decide(Request<SwitchOffDelivery> request, Map<DeliveryId, Delivery> held, List<Delivery> changed,
                                            Instant now) {
        var id = request.command().delivery();
        var subject = Subject.of("export-delivery", id.value(), Viewers.ofCaller(request.caller()));
        Decision<Delivery> decision = Optional.ofNullable(held.get(id)).map(delivery -> delivery.isActive()
                ? Decision.granted(delivery.switchedOff(now))
                : Decision.<Delivery>refused(ExportRefusal.DELIVERY_OFF.refusal("delivery_id", id)))
                .orElseGet(() -> Decision.refused(ExportRefusal.DELIVERY_NOT_FOUND.refusal("delivery_id", id)));
        return decision.fold(off -> {
            var before = held.put(id, off);
            changed.add(off);
            return Outcome.granted(off, subject.changed(new Changes().add("export-delivery/" + id, "status", before.status().name(),
                    off.status().name())), Effects.none());
        }, refusals -> Outcome.refused(refusals, subject));
    }
}
