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
import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes customers the partners': for the platform's command, and for every other way they come. */
final class AssociationCreation implements UseCase<CreateAssociation, Association>, MakeAssociations {

    private final Associations associations;
    private final KnownParties parties;
    private final Eligibilities eligibilities;
    private final Ids ids;

    AssociationCreation(Associations associations, KnownParties parties, Eligibilities eligibilities, Ids ids) {
        this.associations = associations;
        this.parties = parties;
        this.eligibilities = eligibilities;
        this.ids = ids;
    }

    @Override
    public Operation<CreateAssociation, Association> operation() {
        return CustomerOperations.CREATE_ASSOCIATION;
    }

    @Override
    public List<Outcome<Association>> decide(List<Request<CreateAssociation>> requests, Instant now) {
        return make(requests.stream().map(Request::command).map(command -> new Wanted(command.customer(), command.partner(),
                command.reseller(), command.type(), command.label())).toList(), now);
    }

    @Override
    public List<Outcome<Association>> make(List<Wanted> all, Instant now) {
        var known = parties.of(named(all));
        var held = associations.hold(all.stream().map(Wanted::customer).collect(Collectors.toSet()));
        var eligible = eligibilities.of(all.stream().map(AssociationCreation::asked).collect(Collectors.toSet()), Set.of(), now);
        var taken = new HashSet<>(held.active().keySet());
        var decisions = new ArrayList<Decision<Association>>();
        for (var wanted : all) {
            var decision = associate(wanted, around(wanted, known, taken.contains(wanted.customer()),
                    !held.ever().contains(wanted.customer())), Optional.ofNullable(eligible.get(asked(wanted))), now);
            decision.map(association -> taken.add(association.customer()));
            decisions.add(decision);
        }
        var granted = decisions.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
        var stored = granted.isEmpty() ? Set.<AssociationId>of() : associations.begin(granted);
        var outcomes = new ArrayList<Outcome<Association>>();
        for (int i = 0; i < all.size(); i++) {
            var customer = all.get(i).customer();
            outcomes.add(decisions.get(i).flatMap(association -> unlessTaken(association, stored)).fold(
                    AssociationCreation::granted,
                    // The partner a customer has need not hear of others who asked for it.
                    refusals -> AssociationOutcome.refused(refusals, customer, Optional.empty())));
        }
        return outcomes;
    }

    private static Set<PartyId> named(List<Wanted> all) {
        var named = new HashSet<PartyId>();
        all.forEach(wanted -> {
            named.add(wanted.customer());
            named.add(wanted.partner());
            wanted.reseller().ifPresent(named::add);
        });
        return named;
    }

    private static Eligibilities.Asked asked(Wanted wanted) {
        return new Eligibilities.Asked(wanted.customer(), wanted.partner(), wanted.reseller());
    }

    /** What the parties are forbids first, and then what is known of them. */
    private Decision<Association> associate(Wanted wanted, AssociationDraft.Surroundings around,
                                            Optional<AssociationEligibility> eligibility, Instant now) {
        var draft = new AssociationDraft(new AssociationId(ids.next()), wanted.customer(), wanted.partner(), wanted.reseller(),
                wanted.type(), wanted.label());
        var decision = draft.associate(around, now);
        var refusals = new Refusals().addAll(decision.refusals());
        eligibility.ifPresent(known -> refusals.addAll(known.against(wanted.type(), now)));
        return refusals.any() ? Decision.refused(refusals.list()) : decision;
    }

    private static AssociationDraft.Surroundings around(Wanted wanted, Map<PartyId, KnownParties.Known> known, boolean active,
                                                        boolean first) {
        var ofOurs = wanted.reseller().map(id -> Optional.ofNullable(known.get(id))
                .filter(reseller -> reseller.isResellerOf(wanted.partner())).isPresent()).orElse(true);
        return new AssociationDraft.Surroundings(kind(known, wanted.customer()), kind(known, wanted.partner()), ofOurs, active, first);
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
