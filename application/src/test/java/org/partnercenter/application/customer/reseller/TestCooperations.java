package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Invitations and applications in memory, with parties and their facts. */
public final class TestCooperations {

    private TestCooperations() {
    }

    public static CooperationModule module(TestHouse house, InMemoryIdentity parties, InMemoryCustomers customers,
                                           InMemoryCooperations cooperations) {
        return new CooperationModule(new CooperationPorts(cooperations, candidates(parties), customers, parties.parties()::makeResellers,
                house.ids, house.clocks));
    }

    private static KnownCandidates candidates(InMemoryIdentity parties) {
        return (ids, now) -> {
            var facts = parties.facts().at(ids, Set.of(PartyFact.values()), now);
            var known = new HashMap<PartyId, KnownCandidates.Known>();
            parties.parties().find(ids).forEach((id, party) -> {
                var holding = facts.getOrDefault(id, Set.of()).stream().map(RecordedFact::fact).collect(Collectors.toSet());
                known.put(id, new KnownCandidates.Known(party.kind(), party.distributor(), holding.contains(PartyFact.RESELLER_PROGRAMME),
                        holding.contains(PartyFact.REGISTERED_ON_OTHER_SITE), holding.contains(PartyFact.FROZEN)));
            });
            return known;
        };
    }
}
