package org.partnercenter.bootstrap;

import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.incentive.bill.BillPorts;
import org.partnercenter.application.incentive.bill.IncentiveBillModule;
import org.partnercenter.application.incentive.bill.LapsedResellers;
import org.partnercenter.application.incentive.bill.StandingsOf;
import org.partnercenter.application.incentive.policy.PolicyModule;
import org.partnercenter.application.incentive.revenue.RevenueModule;
import org.partnercenter.application.indicator.IndicatorModule;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.persistence.incentive.JooqIncentiveBills;
import org.partnercenter.persistence.incentive.JooqProjectIncentives;
import org.partnercenter.persistence.incentive.bill.JooqCalculations;
import org.partnercenter.persistence.incentive.bill.JooqClosings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Incentive bills, wired. */
final class IncentiveBillAssembly {

    private static final Set<PartyFact> STANDING = Set.of(PartyFact.REVENUE_MERGED_INTO, PartyFact.OUTSIDE_SOLUTION_PROVIDER_PLAN);
    private static final Set<PartyFact> LAPSED = Set.of(PartyFact.RESELLER_CERTIFICATION_LAPSED);

    /** Whom incentive bills ask. */
    record Neighbours(IdentityModule identity, PolicyModule policies, IndicatorModule indicators, RevenueModule revenue, AuditTrail trail,
                      Supplier<WorkingDays> workingDays) {
    }

    private IncentiveBillAssembly() {
    }

    static IncentiveBillModule module(Machinery house, Settings settings, Neighbours neighbours) {
        var database = house.database();
        return new IncentiveBillModule(new BillPorts(new BillPorts.Stores(new JooqIncentiveBills(database),
                new JooqCalculations(database, house.json()), new JooqClosings(database)),
                new BillPorts.Inputs(neighbours.revenue().counted(), neighbours.policies().policies(),
                        IndicatorAssembly.deciding(neighbours.indicators()), neighbours.policies()::version),
                new BillPorts.Questions(standings(neighbours.identity()), resellers(neighbours.identity()),
                        AcquireAssembly.timelines(neighbours.trail())::of, new JooqProjectIncentives(database)::find),
                new BillPorts.Terms(settings.siteZone(), neighbours.workingDays()), house.clocks(), house.ids()));
    }

    /** As the platform records it (INC-09). */
    private static StandingsOf standings(IdentityModule identity) {
        return (partners, at) -> {
            var facts = identity.facts().at(partners, STANDING, at);
            return partners.stream().collect(Collectors.toMap(partner -> partner, partner -> standing(facts, partner)));
        };
    }

    private static Standing standing(Map<PartyId, Set<RecordedFact>> facts, PartyId partner) {
        var own = facts.getOrDefault(partner, Set.of());
        return new Standing(fact(own, PartyFact.OUTSIDE_SOLUTION_PROVIDER_PLAN).isEmpty(),
                fact(own, PartyFact.REVENUE_MERGED_INTO).flatMap(RecordedFact::value).map(PartyId::new));
    }

    private static Optional<RecordedFact> fact(Set<RecordedFact> facts, PartyFact wanted) {
        return facts.stream().filter(fact -> fact.fact() == wanted).findFirst();
    }

    private static LapsedResellers resellers(IdentityModule identity) {
        return (resellers, at) -> identity.facts().at(resellers, LAPSED, at).keySet();
    }
}
