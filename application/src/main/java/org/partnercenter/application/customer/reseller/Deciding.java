package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationEvent;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.customer.reseller.ResellerRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides invitations and applications, each on its own: a distributor those made to it, several at once, a reseller-to-be one. What both
 * agree on makes the party a reseller, and whatever else was open of it lapses.
 */
final class Deciding implements UseCase<DecideCooperations, CooperationsChanged> {

    private final Operation<DecideCooperations, CooperationsChanged> operation;
    private final CooperationEvent event;
    private final CooperationPorts ports;

    Deciding(Operation<DecideCooperations, CooperationsChanged> operation, CooperationEvent event, CooperationPorts ports) {
        this.operation = operation;
        this.event = event;
        this.ports = ports;
    }

    @Override
    public Operation<DecideCooperations, CooperationsChanged> operation() {
        return operation;
    }

    @Override
    public List<Outcome<CooperationsChanged>> decide(List<Request<DecideCooperations>> requests, Instant now) {
        var batch = new Batch(requests, now);
        requests.forEach(batch::decide);
        batch.agree();
        batch.store();
        return requests.stream().map(batch::outcome).toList();
    }

    /** All commands of one batch. */
    private final class Batch {

        private final Instant now;
        private final Map<CooperationId, Cooperation> before;
        private final Map<CooperationId, Cooperation> after = new LinkedHashMap<>();
        private final Map<Request<?>, Map<CooperationId, Decision<Cooperation>>> decisions = new HashMap<>();
        private final Map<Request<?>, List<Cooperation>> lapsed = new HashMap<>();
        private final Candidates candidates;

        Batch(List<Request<DecideCooperations>> requests, Instant now) {
            this.now = now;
            before = ports.cooperations().hold(requests.stream().flatMap(request -> request.command().ids().stream())
                    .collect(Collectors.toSet()));
            candidates = Candidates.look(ports,
                    before.values().stream().map(Cooperation::distributor).collect(Collectors.toSet()),
                    before.values().stream().map(Cooperation::party).collect(Collectors.toSet()), now);
        }

        void decide(Request<DecideCooperations> request) {
            var own = new LinkedHashMap<CooperationId, Decision<Cooperation>>();
            for (var id : request.command().ids()) {
                var decision = find(request, id).flatMap(found -> found.on(event, request.caller().party(),
                        candidates.of(found.distributor(), found.party()), now));
                decision.map(changed -> after.put(id, changed));
                own.put(id, decision);
            }
            decisions.put(request, own);
        }

        /** Another's does not exist. */
        private Decision<Cooperation> find(Request<?> request, CooperationId id) {
            var party = request.caller().party();
            return Optional.ofNullable(after.getOrDefault(id, before.get(id)))
                    .filter(found -> found.distributor().equals(party) || found.party().equals(party)).map(Decision::granted)
                    .orElseGet(() -> Decision.refused(ResellerRefusal.COOPERATION_UNKNOWN.refusal("cooperation_id", id)));
        }

        void agree() {
            var agreed = after.values().stream().filter(each -> each.status() == CooperationStatus.AGREED)
                    .collect(Collectors.toMap(Cooperation::party, Cooperation::distributor, (first, second) -> first));
            if (agreed.isEmpty()) {
                return;
            }
            var made = ports.resellers().make(agreed, now);
            decisions.values().forEach(own -> own.replaceAll((id, decision) -> decision.flatMap(each -> isKept(each, agreed, made)
                    ? Decision.granted(each) : Decision.refused(late(each)))));
            after.values().removeIf(each -> !isKept(each, agreed, made));
            var open = ports.cooperations().holdOpen(made);
            decisions.forEach((request, own) -> {
                var parties = own.values().stream().filter(Decision::isGranted).map(Decision::orThrow)
                        .filter(each -> each.status() == CooperationStatus.AGREED).map(Cooperation::party).collect(Collectors.toSet());
                lapse(request, open, parties);
            });
        }

        private void lapse(Request<?> request, List<Cooperation> open, Set<PartyId> parties) {
            open.stream().filter(each -> parties.contains(each.party()) && !after.containsKey(each.id())).forEach(each -> {
                var over = each.lapse(now);
                after.put(over.id(), over);
                lapsed.computeIfAbsent(request, none -> new ArrayList<>()).add(over);
            });
        }

        private static boolean isKept(Cooperation each, Map<PartyId, PartyId> agreed, Set<PartyId> made) {
            return each.status() != CooperationStatus.AGREED
                    || made.contains(each.party()) && agreed.get(each.party()).equals(each.distributor());
        }

        private static List<Refusal> late(Cooperation each) {
            return List.of(ResellerRefusal.RESELLER_OF_ANOTHER.refusal("party_id", each.party()));
        }

        void store() {
            if (!after.isEmpty()) {
                ports.cooperations().decide(List.copyOf(after.values()));
            }
        }

        Outcome<CooperationsChanged> outcome(Request<DecideCooperations> request) {
            var own = decisions.get(request);
            var changed = own.values().stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
            var rejected = own.entrySet().stream().filter(entry -> !entry.getValue().isGranted()).map(entry ->
                    new CooperationsChanged.Rejected(entry.getKey().value(), entry.getValue().refusals())).toList();
            if (!operation.equals(CooperationOperations.APPROVE) && !operation.equals(CooperationOperations.REJECT) && changed.isEmpty()) {
                return Outcome.refused(rejected.getFirst().refusals(), subject(request, rejected.getFirst().id()));
            }
            var by = request.caller().party();
            var over = lapsed.getOrDefault(request, List.of());
            var changes = new Changes();
            changed.forEach(each -> CooperationOutcome.changes(changes, Optional.of(before.get(each.id()).status()), each));
            var effects = new ArrayList<Effects>();
            changed.forEach(each -> effects.add(CooperationOutcome.effects(each, event, by)));
            over.forEach(each -> effects.add(CooperationOutcome.effects(each, CooperationEvent.LAPSE, by)));
            return Outcome.granted(new CooperationsChanged(changed, rejected),
                    subject(request, request.command().ids().getFirst().value()).changed(changes), Effects.all(effects));
        }

        private Subject subject(Request<DecideCooperations> request, String id) {
            boolean one = request.command().ids().size() == 1;
            var viewers = Optional.ofNullable(before.get(new CooperationId(id))).filter(found -> one).map(CooperationOutcome::viewers)
                    .orElseGet(() -> Viewers.ofCaller(request.caller()));
            return one ? Subject.of(CooperationOutcome.TYPE, id, viewers)
                    : Subject.of("reseller-cooperations", request.id(), viewers);
        }
    }
}
