package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationEvent;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.ResellerRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Begins invitations and applications: one insert for a batch, which tells who came second. */
final class CooperationAsking {

    /** One who asks another. */
    record Asked(PartyId distributor, PartyId party, CooperationEvent event) {
    }

    private final CooperationPorts ports;

    CooperationAsking(CooperationPorts ports) {
        this.ports = ports;
    }

    /** @return one decision each, in the same order */
    List<Decision<Cooperation>> ask(List<Asked> asked, Instant now) {
        var distributors = new HashSet<PartyId>();
        var parties = new HashSet<PartyId>();
        asked.forEach(each -> {
            distributors.add(each.distributor());
            parties.add(each.party());
        });
        var candidates = Candidates.look(ports, distributors, parties, now);
        var decisions = new ArrayList<Decision<Cooperation>>();
        var once = new LinkedHashMap<List<PartyId>, Cooperation>();
        for (var each : asked) {
            var candidate = candidates.of(each.distributor(), each.party());
            var id = new CooperationId(ports.ids().next());
            var decision = each.event() == CooperationEvent.INVITE
                    ? Cooperation.invite(id, each.distributor(), each.party(), candidate, now)
                    : Cooperation.apply(id, each.distributor(), each.party(), candidate, now);
            decision.map(cooperation -> once.putIfAbsent(List.of(each.distributor(), each.party()), cooperation));
            decisions.add(decision);
        }
        var stored = once.isEmpty() ? Set.<CooperationId>of() : ports.cooperations().add(List.copyOf(once.values()));
        return decisions.stream().map(decision -> decision.flatMap(made -> stored.contains(made.id()) ? Decision.granted(made)
                : Decision.refused(ResellerRefusal.COOPERATION_OPEN.refusal("partner_id", made.distributor())
                        .with("party_id", made.party())))).toList();
    }

    /** The outcome of one command that asked several. */
    static Outcome<CooperationsChanged> outcome(Request<?> request, CooperationEvent event, List<String> named,
                                                List<Decision<Cooperation>> decisions) {
        var changed = new ArrayList<Cooperation>();
        var rejected = new ArrayList<CooperationsChanged.Rejected>();
        var effects = new ArrayList<Effects>();
        var changes = new Changes();
        for (int i = 0; i < named.size(); i++) {
            var id = named.get(i);
            decisions.get(i).<Object>fold(made -> {
                CooperationOutcome.changes(changes, Optional.empty(), made);
                effects.add(CooperationOutcome.effects(made, event, request.caller().party()));
                return changed.add(made);
            }, refusals -> rejected.add(new CooperationsChanged.Rejected(id, refusals)));
        }
        return Outcome.granted(new CooperationsChanged(changed, rejected),
                Subject.of("reseller-cooperations", request.id(), Viewers.ofCaller(request.caller()))
                        .with(Map.of("asked", String.valueOf(named.size()), "rejected", String.valueOf(rejected.size())))
                        .changed(changes), Effects.all(effects));
    }
}
