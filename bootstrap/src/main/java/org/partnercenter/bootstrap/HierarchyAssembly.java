package org.partnercenter.bootstrap;

import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.customer.freeze.FreezeModule;
import org.partnercenter.application.customer.freeze.FreezeOperations;
import org.partnercenter.application.customer.freeze.FreezePorts;
import org.partnercenter.application.customer.freeze.VendorFreezes;
import org.partnercenter.application.customer.reseller.ResellerModule;
import org.partnercenter.application.customer.reseller.ResellerOperations;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.customer.freeze.JooqFreezes;
import org.partnercenter.persistence.customer.reseller.JooqResellerGrants;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Distributors, resellers, and the freezing of customers. */
final class HierarchyAssembly {

    private static final Set<PartyFact> VENDORS_WORD = Set.of(PartyFact.FROZEN, PartyFact.RESTRICTED);

    private final ResellerModule resellers;
    private final FreezeModule freezes;

    HierarchyAssembly(Database database, IdentityModule identity, Associations associations, Ids ids, Clocks clocks) {
        var parties = Bridges.knownParties(identity);
        resellers = new ResellerModule(new ResellerModule.Ports(new JooqResellerGrants(database), parties, ids));
        freezes = new FreezeModule(new FreezePorts(new JooqFreezes(database), associations, resellers.rights(),
                vendorFreezes(identity), parties, ids, clocks));
    }

    private static VendorFreezes vendorFreezes(IdentityModule identity) {
        return (parties, now) -> {
            var words = new HashMap<PartyId, VendorFreezes.Word>();
            identity.facts().at(parties, VENDORS_WORD, now).forEach((party, facts) -> words.put(party, word(facts)));
            return words;
        };
    }

    private static VendorFreezes.Word word(Set<RecordedFact> facts) {
        var frozen = facts.stream().filter(fact -> fact.fact() == PartyFact.FROZEN).findFirst();
        return new VendorFreezes.Word(
                frozen.flatMap(RecordedFact::value).flatMap(FreezeState::ofCode).orElse(FreezeState.NOT_FROZEN),
                frozen.map(RecordedFact::from).orElse(Instant.EPOCH),
                facts.stream().anyMatch(fact -> fact.fact() == PartyFact.RESTRICTED));
    }

    static List<Operation<?, ?>> queries() {
        return Stream.of(ResellerOperations.queries(), FreezeOperations.queries()).flatMap(List::stream).toList();
    }

    List<UseCase<?, ?>> useCases() {
        return Stream.of(resellers.useCases(), freezes.useCases()).<UseCase<?, ?>>flatMap(List::stream).toList();
    }

    void fill(NewsTable news) {
        var listeners = freezes.listeners();
        news.tell(CustomerLeft.class, listeners::left);
        news.tell(ModelSwitched.class, listeners::switched);
        news.tell(ResellerTransferred.class, listeners::transferred);
    }

    ResellerModule resellers() {
        return resellers;
    }

    FreezeModule freezes() {
        return freezes;
    }
}
