package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeStanding;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.customer.freeze.Freezing;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is frozen of some customers, and who keeps them: what all commands of a batch, or one question, need to know. */
final class Frozen {

    private final Map<PartyId, Association> associations;
    private final Map<PartyId, KnownParties.Known> parties;
    private final Map<PartyId, Set<ResellerRight>> rights;
    private final Map<PartyId, CustomerFreeze> present;
    private final Map<PartyId, FreezeStanding> standings;

    /**
     * Looks all of it up.
     *
     * @param associations in force
     * @param named        the resellers that are named
     */
    static Frozen look(FreezePorts ports, Map<PartyId, Association> associations, Set<PartyId> named, Instant now) {
        var resellers = associations.values().stream().flatMap(association -> association.reseller().stream())
                .collect(Collectors.toSet());
        return new Frozen(associations, named.isEmpty() ? Map.of() : ports.parties().of(named),
                resellers.isEmpty() ? Map.of() : ports.rights().inForce(resellers),
                new HashMap<>(ports.freezes().inForce(associations.keySet())),
                new HashMap<>(new Standings(ports.freezes(), ports.vendor()).of(associations, now)));
    }

    private Frozen(Map<PartyId, Association> associations, Map<PartyId, KnownParties.Known> parties,
                   Map<PartyId, Set<ResellerRight>> rights, Map<PartyId, CustomerFreeze> present,
                   Map<PartyId, FreezeStanding> standings) {
        this.associations = associations;
        this.parties = parties;
        this.rights = rights;
        this.present = present;
        this.standings = standings;
    }

    /** What the caller may decide of the customer, if it is its own, or that reseller's of its own (COM-11). */
    Decision<Freezing> of(Caller caller, PartyId customer, Optional<PartyId> reseller) {
        var named = reseller.filter(id -> caller.is(PartyKind.DISTRIBUTOR));
        if (named.filter(id -> !isOwn(caller, id)).isPresent()) {
            return Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", named.get()));
        }
        return Optional.ofNullable(associations.get(customer))
                .filter(association -> association.keeper().equals(named.orElse(caller.party())))
                .map(association -> Decision.granted(freezing(caller, association)))
                .orElseGet(() -> Decision.refused(CustomerRefusal.NOT_ASSOCIATED.refusal("customer_id", customer)));
    }

    private boolean isOwn(Caller distributor, PartyId reseller) {
        return Optional.ofNullable(parties.get(reseller)).filter(party -> party.isResellerOf(distributor.party())).isPresent();
    }

    private Freezing freezing(Caller caller, Association association) {
        boolean granted = association.reseller().map(id -> rights.getOrDefault(id, Set.of()).contains(ResellerRight.FREEZING))
                .orElse(false);
        return new Freezing(association, caller.party(), granted, Optional.ofNullable(present.get(association.customer())),
                standings.get(association.customer()));
    }

    /** Goes on with what became of a customer. */
    FreezeStanding after(Freezing before, Freezing.Change change) {
        var customer = before.association().customer();
        var was = before.standing();
        var now = change.begun().map(CustomerFreeze::state).orElse(FreezeState.NOT_FROZEN);
        change.begun().ifPresentOrElse(begun -> present.put(customer, begun), () -> present.remove(customer));
        var standing = new FreezeStanding(was.type(), now, was.vendor(), was.keeper(), was.released() || change.released().isPresent());
        standings.put(customer, standing);
        return standing;
    }
}
