package org.partnercenter.bootstrap;

import org.partnercenter.application.contract.ContractModule;
import org.partnercenter.application.contract.ContractPorts;
import org.partnercenter.application.contract.KnownNames;
import org.partnercenter.application.contract.VerifiedPartners;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.document.PdfDocuments;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.persistence.contract.JooqAgreements;
import org.partnercenter.persistence.contract.JooqContracts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Contracts, wired. */
final class ContractAssembly {

    /** What the fact tells of a verified name. */
    private static final Optional<String> VERIFIED = Optional.of("2");

    private ContractAssembly() {
    }

    static ContractModule module(Machinery house, Settings settings, IdentityModule identity) {
        return new ContractModule(new ContractPorts(new JooqContracts(house.database()), new JooqAgreements(house.database()),
                names(identity), verified(identity), new PdfDocuments(), Rulebook.texts(), settings.siteZone(), house.clocks(),
                house.ids()));
    }

    private static KnownNames names(IdentityModule identity) {
        return ids -> ids.isEmpty() ? Map.of() : identity.parties().of(ids).values().stream().collect(Collectors.toMap(Party::id, party ->
                new KnownNames.Known(party.kind(), party.name())));
    }

    private static VerifiedPartners verified(IdentityModule identity) {
        return (partners, now) -> identity.facts().at(partners, Set.of(PartyFact.VERIFICATION_STATUS), now).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(fact -> fact.value().equals(VERIFIED))).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
