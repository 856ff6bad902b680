package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.reseller.ResellerRights;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.HashMap;
import java.util.Set;

/** Freezing in memory, with the vendor's word taken from the facts of parties. */
public final class TestFreezes {

    private TestFreezes() {
    }

    public static FreezeModule module(TestHouse house, InMemoryIdentity parties, InMemoryCustomers customers, InMemoryFreezes freezes,
                                      ResellerRights rights) {
        return new FreezeModule(new FreezePorts(freezes, customers, rights, vendor(parties), customers.knownParties(), house.ids,
                house.clocks));
    }

    private static VendorFreezes vendor(InMemoryIdentity parties) {
        return (ids, now) -> {
            var words = new HashMap<PartyId, VendorFreezes.Word>();
            parties.facts().at(ids, Set.of(PartyFact.FROZEN, PartyFact.RESTRICTED), now)
                    .forEach((party, facts) -> words.put(party, word(facts)));
            return words;
        };
    }

    private static VendorFreezes.Word word(Set<RecordedFact> facts) {
        var frozen = facts.stream().filter(fact -> fact.fact() == PartyFact.FROZEN).findFirst();
        return new VendorFreezes.Word(frozen.flatMap(RecordedFact::value).flatMap(FreezeState::ofCode).orElse(FreezeState.NOT_FROZEN),
                frozen.map(RecordedFact::from).orElse(Instant.EPOCH),
                facts.stream().anyMatch(fact -> fact.fact() == PartyFact.RESTRICTED));
    }
}
