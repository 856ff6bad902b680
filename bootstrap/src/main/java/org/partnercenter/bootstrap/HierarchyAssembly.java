package org.partnercenter.bootstrap;

import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.customer.freeze.FreezeModule;
import org.partnercenter.application.customer.freeze.FreezeOperations;
import org.partnercenter.application.customer.freeze.FreezePorts;
import org.partnercenter.application.customer.freeze.VendorFreezes;
import org.partnercenter.application.customer.reseller.CooperationModule;
import org.partnercenter.application.customer.reseller.CooperationOperations;
import org.partnercenter.application.customer.reseller.CooperationPorts;
import org.partnercenter.application.customer.reseller.KnownCandidates;
import org.partnercenter.application.customer.reseller.ResellerFiles;
import org.partnercenter.application.customer.reseller.ResellerModule;
import org.partnercenter.application.customer.reseller.ResellerOperations;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.customer.freeze.JooqFreezes;
import org.partnercenter.persistence.customer.reseller.JooqCooperations;
import org.partnercenter.persistence.customer.reseller.JooqResellerGrants;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Distributors, resellers, and the freezing of customers. */
final class HierarchyAssembly {

    private static final Set<PartyFact> VENDORS_WORD = Set.of(PartyFact.FROZEN, PartyFact.RESTRICTED);

    private static final Set<PartyFact> OF_CANDIDATES = Set.of(PartyFact.RESELLER_PROGRAMME, PartyFact.REGISTERED_ON_OTHER_SITE,
            PartyFact.FROZEN);

    private final ResellerModule resellers;
    private final CooperationModule cooperations;
    private final FreezeModule freezes;

    HierarchyAssembly(Database database, IdentityModule identity, Associations associations, Ids ids, Clocks clocks) {
        var parties = Bridges.knownParties(identity);
        resellers = new ResellerModule(new ResellerModule.Ports(new JooqResellerGrants(database), associations, parties, ids));
        cooperations = new CooperationModule(new CooperationPorts(new JooqCooperations(database), candidates(identity), associations,
                identity.makeResellers()::apply, ids, clocks));
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

    private static KnownCandidates candidates(IdentityModule identity) {
        return (ids, now) -> {
            var facts = identity.facts().at(ids, OF_CANDIDATES, now);
            var known = new HashMap<PartyId, KnownCandidates.Known>();
            identity.parties().of(ids).forEach((id, party) -> {
                var holding = facts.getOrDefault(id, Set.of()).stream().map(RecordedFact::fact).collect(Collectors.toSet());
                known.put(id, new KnownCandidates.Known(party.kind(), party.distributor(), holding.contains(PartyFact.RESELLER_PROGRAMME),
                        holding.contains(PartyFact.REGISTERED_ON_OTHER_SITE), holding.contains(PartyFact.FROZEN)));
            });
            return known;
        };
    }

    private static VendorFreezes.Word word(Set<RecordedFact> facts) {
        var frozen = facts.stream().filter(fact -> fact.fact() == PartyFact.FROZEN).findFirst();
        return new VendorFreezes.Word(
                frozen.flatMap(RecordedFact::value).flatMap(FreezeState::ofCode).orElse(FreezeState.NOT_FROZEN),
                frozen.map(RecordedFact::from).orElse(Instant.EPOCH),
                facts.stream().anyMatch(fact -> fact.fact() == PartyFact.RESTRICTED));
    }

    static List<FileKind<?, ?>> fileKinds() {
        return ResellerFiles.kinds();
    }

    static List<Operation<?, ?>> queries() {
        return Stream.of(ResellerOperations.queries(), CooperationOperations.queries(), FreezeOperations.queries()).flatMap(List::stream).toList();
    }

    List<UseCase<?, ?>> useCases() {
        return Stream.of(resellers.useCases(), cooperations.useCases(), freezes.useCases()).<UseCase<?, ?>>flatMap(List::stream).toList();
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

    CooperationModule cooperations() {
        return cooperations;
    }

    FreezeModule freezes() {
        return freezes;
    }
}
