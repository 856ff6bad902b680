package org.partnercenter.bootstrap;

import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.opportunity.CustomerAccounts;
import org.partnercenter.application.opportunity.DeliveredElsewhere;
import org.partnercenter.application.opportunity.OpportunityModule;
import org.partnercenter.application.opportunity.OpportunityPorts;
import org.partnercenter.application.opportunity.PathStages;
import org.partnercenter.application.opportunity.PceMembers;
import org.partnercenter.application.programme.ProgrammeModule;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.domain.opportunity.PathStage;
import org.partnercenter.domain.opportunity.SiteDays;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.opportunity.JooqOfferings;
import org.partnercenter.persistence.opportunity.JooqOpportunities;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Opportunities, wired. */
final class OpportunityAssembly {

    private static final Map<org.partnercenter.domain.programme.PathStage, PathStage> STAGES = Map.of(
            org.partnercenter.domain.programme.PathStage.ROLE_VALIDATED, PathStage.CERTIFIED,
            org.partnercenter.domain.programme.PathStage.DIFFERENTIATED, PathStage.COMPETENCY_DIFFERENTIATION);

    private OpportunityAssembly() {
    }

    /** Whom opportunities ask. */
    record Neighbours(IdentityModule identity, ProgrammeModule programmes, CatalogModule catalog, JooqAuditTrail trail, WorkingDays days) {
    }

    static OpportunityModule module(Machinery house, Settings settings, Neighbours neighbours) {
        var database = house.database();
        return new OpportunityModule(new OpportunityPorts(new OpportunityPorts.Stores(new JooqOpportunities(database, house.json(), house.cipher(),
                house.hash()), new JooqOfferings(database)), new OpportunityPorts.Questions(members(neighbours.programmes()),
                stages(neighbours.programmes()), accounts(neighbours.identity()), neighbours.catalog().known()::unknownServices,
                Bridges.distributors(neighbours.identity()), AcquireAssembly.timelines(neighbours.trail())::of, elsewhere(neighbours.identity())),
                new SiteDays(neighbours.days(), settings.siteZone()), house.clocks(), house.ids()));
    }

    static PceMembers members(ProgrammeModule programmes) {
        return (partners, now) -> programmes.gates().of(partners, Feature.PARTNER_OPPORTUNITY, now).entrySet().stream()
                .filter(each -> each.getValue().isEmpty()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static PathStages stages(ProgrammeModule programmes) {
        return (partners, now) -> {
            var found = new HashMap<PartyId, Set<PathStage>>();
            programmes.stages().of(partners, now).forEach((partner, stages) -> found.put(partner, stages.stream().filter(STAGES::containsKey)
                    .map(STAGES::get).collect(Collectors.toSet())));
            return found;
        };
    }

    private static DeliveredElsewhere elsewhere(IdentityModule identity) {
        return (partners, now) -> {
            var found = new HashMap<PartyId, Integer>();
            identity.facts().at(partners, Set.of(PartyFact.DELIVERED_OPPORTUNITIES), now).forEach((partner, facts) -> facts.stream()
                    .flatMap(fact -> fact.value().stream()).forEach(count -> found.put(partner, Integer.valueOf(count))));
            return found;
        };
    }

    private static CustomerAccounts accounts(IdentityModule identity) {
        return accounts -> identity.parties().of(accounts).values().stream().filter(party -> party.kind() == PartyKind.CUSTOMER)
                .map(party -> party.id()).collect(Collectors.toSet());
    }
}
