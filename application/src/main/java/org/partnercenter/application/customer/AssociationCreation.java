package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationDraft;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes customers the partners'. */
final class AssociationCreation implements UseCase<CreateAssociation, Association> {

    private final Associations associations;
    private final KnownParties parties;
    private final Ids ids;

    AssociationCreation(Associations associations, KnownParties parties, Ids ids) {
        this.associations = associations;
        this.parties = parties;
        this.ids = ids;
    }

    @Override
    public Operation<CreateAssociation, Association> operation() {
        return CustomerOperations.CREATE_ASSOCIATION;
    }

    @Override
    public List<Outcome<Association>> decide(List<Request<CreateAssociation>> requests, Instant now) {
        var known = parties.of(named(requests));
        var held = associations.hold(requests.stream().map(request -> request.command().customer())
                .collect(Collectors.toSet()));
        var taken = new HashSet<>(held.active().keySet());
        var decisions = new ArrayList<Decision<Association>>();
        for (var request : requests) {
            var command = request.command();
            var decision = draft(command).associate(around(command, known,
                    taken.contains(command.customer()), !held.ever().contains(command.customer())), now);
            decision.map(association -> taken.add(association.customer()));
            decisions.add(decision);
        }
        var granted = decisions.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
        var stored = granted.isEmpty() ? Set.<AssociationId>of() : associations.begin(granted);
        var outcomes = new ArrayList<Outcome<Association>>();
        for (int i = 0; i < requests.size(); i++) {
            var customer = requests.get(i).command().customer();
            outcomes.add(decisions.get(i).flatMap(association -> unlessTaken(association, stored)).fold(
                    AssociationCreation::granted,
                    // The partner a customer has need not hear of others who asked for it.
                    refusals -> AssociationOutcome.refused(refusals, customer, Optional.empty())));
        }
        return outcomes;
    }

    private static Set<PartyId> named(List<Request<CreateAssociation>> requests) {
        var named = new HashSet<PartyId>();
        requests.forEach(request -> {
            named.add(request.command().customer());
            named.add(request.command().partner());
            request.command().reseller().ifPresent(named::add);
        });
        return named;
    }

    private AssociationDraft draft(CreateAssociation command) {
        return new AssociationDraft(new AssociationId(ids.next()), command.customer(), command.partner(),
                command.reseller(), command.type(), command.label());
    }

    private static AssociationDraft.Surroundings around(CreateAssociation command,
                                                        Map<PartyId, KnownParties.Known> known, boolean active,
                                                        boolean first) {
        var ofOurs = command.reseller().map(id -> Optional.ofNullable(known.get(id))
                .filter(reseller -> reseller.isResellerOf(command.partner())).isPresent()).orElse(true);
        return new AssociationDraft.Surroundings(kind(known, command.customer()), kind(known, command.partner()), ofOurs,
                active, first);
    }

    private static Optional<PartyKind> kind(Map<PartyId, KnownParties.Known> known, PartyId id) {
        return Optional.ofNullable(known.get(id)).map(KnownParties.Known::kind);
    }

    private static Decision<Association> unlessTaken(Association association, Set<AssociationId> stored) {
        return stored.contains(association.id()) ? Decision.granted(association) : Decision.refused(
                CustomerRefusal.ALREADY_ASSOCIATED.refusal("customer_id", association.customer()));
    }

    private static Outcome<Association> granted(Association association) {
        return AssociationOutcome.granted("associated", Optional.empty(), association, new CustomerAssociated(association.customer(),
                association.partner(), association.reseller(), association.type()));
    }
}
