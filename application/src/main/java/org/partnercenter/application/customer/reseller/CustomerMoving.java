package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.customer.AssociationOutcome;
import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A distributor moves its customers to its resellers, between them, or back to itself, each on its own. Commands of one batch on the
 * same customer see what those before them did.
 */
final class CustomerMoving implements UseCase<MoveCustomers, MovedCustomers> {

    private final Associations associations;
    private final KnownParties parties;
    private final Ids ids;

    CustomerMoving(Associations associations, KnownParties parties, Ids ids) {
        this.associations = associations;
        this.parties = parties;
        this.ids = ids;
    }

    @Override
    public Operation<MoveCustomers, MovedCustomers> operation() {
        return ResellerOperations.MOVE_CUSTOMERS;
    }

    @Override
    public List<Outcome<MovedCustomers>> decide(List<Request<MoveCustomers>> requests, Instant now) {
        var named = requests.stream().flatMap(request -> request.command().reseller().stream()).collect(Collectors.toSet());
        var batch = new Batch(named.isEmpty() ? Map.of() : parties.of(named), associations.hold(requests.stream()
                .flatMap(request -> request.command().customers().stream()).collect(Collectors.toSet())).active(), now);
        var outcomes = requests.stream().map(batch::decide).toList();
        batch.store();
        return outcomes;
    }

    /** All commands of one batch. */
    private final class Batch {

        private final Map<PartyId, KnownParties.Known> resellers;
        private final Map<PartyId, Association> active;
        private final Instant now;
        private final Map<AssociationId, Association> ended = new LinkedHashMap<>();
        private final Map<AssociationId, Association> begun = new LinkedHashMap<>();

        Batch(Map<PartyId, KnownParties.Known> resellers, Map<PartyId, Association> active, Instant now) {
            this.resellers = resellers;
            this.active = new HashMap<>(active);
            this.now = now;
        }

        Outcome<MovedCustomers> decide(Request<MoveCustomers> request) {
            var command = request.command();
            var own = request.caller().party();
            var subject = Subject.of("customers", request.id(), Viewers.ofCaller(request.caller()));
            var foreign = command.reseller().filter(id -> resellers.get(id) == null || !resellers.get(id).isResellerOf(own));
            if (foreign.isPresent()) {
                return Outcome.refused(List.of(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", foreign.get())), subject);
            }
            var moved = new ArrayList<Association>();
            var rejected = new ArrayList<MovedCustomers.Rejected>();
            var effects = new ArrayList<Effects>();
            var changes = new Changes();
            for (var customer : command.customers()) {
                move(own, customer, command.reseller()).<Object>fold(change -> {
                    var outcome = outcome(change);
                    outcome.subject().changes().forEach(each -> changes.add(each.of(), each.field(), each.before(), each.after()));
                    effects.add(outcome.effects());
                    return moved.add(change.begun());
                }, refusals -> rejected.add(new MovedCustomers.Rejected(customer, refusals)));
            }
            return Outcome.granted(new MovedCustomers(moved, rejected), subject.with(Map.of(
                            "indirect_partner_id", command.reseller().map(PartyId::value).orElse(""),
                            "moved", String.valueOf(moved.size()), "rejected", String.valueOf(rejected.size()))).changed(changes),
                    Effects.all(effects));
        }

        private Decision<Association.Change> move(PartyId own, PartyId customer, Optional<PartyId> reseller) {
            var decision = Optional.ofNullable(active.get(customer)).filter(association -> association.partner().equals(own))
                    .map(association -> association.transferTo(reseller, new AssociationId(ids.next()), now))
                    .orElseGet(() -> Decision.refused(CustomerRefusal.NOT_ASSOCIATED.refusal("customer_id", customer)));
            decision.map(change -> {
                if (begun.replace(change.ended().id(), change.ended()) == null) {
                    ended.put(change.ended().id(), change.ended());
                }
                begun.put(change.begun().id(), change.begun());
                return active.put(customer, change.begun());
            });
            return decision;
        }

        private static Outcome<Association> outcome(Association.Change change) {
            var before = change.ended();
            var after = change.begun();
            return AssociationOutcome.granted("reseller-transferred", Optional.of(before), after,
                    new ResellerTransferred(after.customer(), after.partner(), before.reseller(), after.reseller()));
        }

        void store() {
            if (!ended.isEmpty()) {
                associations.end(List.copyOf(ended.values()));
            }
            if (!begun.isEmpty() && !associations.begin(List.copyOf(begun.values())).equals(begun.keySet())) {
                throw new IllegalStateException("a held customer got another partner");
            }
        }
    }
}
