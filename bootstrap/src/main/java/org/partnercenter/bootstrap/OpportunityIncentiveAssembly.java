package org.partnercenter.bootstrap;

import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.PartyFacts;
import org.partnercenter.application.incentive.project.ProjectBilling;
import org.partnercenter.application.incentive.project.ProjectModule;
import org.partnercenter.application.incentive.project.ProjectPorts;
import org.partnercenter.application.incentive.project.PublishProject;
import org.partnercenter.application.opportunity.incentive.ConsumingAccounts;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentiveModule;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentivePorts;
import org.partnercenter.application.opportunity.incentive.PartnersOf;
import org.partnercenter.application.opportunity.incentive.PublishIncentives;
import org.partnercenter.application.opportunity.incentive.TiesOf;
import org.partnercenter.application.programme.ProgrammeModule;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.domain.opportunity.SiteDays;
import org.partnercenter.domain.opportunity.incentive.ConsumingAccount;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.domain.realname.RealNameState;
import org.partnercenter.domain.realname.VerifiedStatus;
import org.partnercenter.domain.realname.VerifiedType;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.identity.JooqPartyFacts;
import org.partnercenter.persistence.incentive.JooqIncentiveBills;
import org.partnercenter.persistence.incentive.JooqProjectIncentives;
import org.partnercenter.persistence.opportunity.JooqExclusions;
import org.partnercenter.persistence.opportunity.JooqMarketplaceSales;
import org.partnercenter.persistence.opportunity.JooqOfferings;
import org.partnercenter.persistence.opportunity.JooqOpportunities;
import org.partnercenter.persistence.opportunity.JooqOpportunityIncentives;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Incentives for opportunities, and the bills of projects they are paid by, wired. */
final class OpportunityIncentiveAssembly {

    /** Whom opportunity incentives ask, and by whom they are paid. */
    record Neighbours(IdentityModule identity, CustomerModule customers, ProgrammeModule programmes, ProjectBilling bills, JooqAuditTrail trail,
                      WorkingDays days) {
    }

    private OpportunityIncentiveAssembly() {
    }

    static ProjectModule projects(Machinery house, Settings settings) {
        return new ProjectModule(new ProjectPorts(new JooqIncentiveBills(house.database()), new JooqProjectIncentives(house.database()),
                settings.siteZone(), house.ids()));
    }

    static OpportunityIncentiveModule module(Machinery house, Settings settings, Neighbours neighbours) {
        var database = house.database();
        var identity = neighbours.identity();
        return new OpportunityIncentiveModule(new OpportunityIncentivePorts(
                new OpportunityIncentivePorts.Stores(new JooqOpportunityIncentives(database, house.json(), house.cipher(), house.hash()),
                        new JooqExclusions(database), new JooqMarketplaceSales(database),
                        new JooqOpportunities(database, house.json(), house.cipher(), house.hash()), new JooqOfferings(database)),
                new OpportunityIncentivePorts.Questions(OpportunityAssembly.members(neighbours.programmes()), listed(identity),
                        cash(neighbours.programmes()), accounts(identity, new JooqPartyFacts(database)), ties(neighbours.customers()),
                        ids -> Bridges.values(identity.parties().of(ids), Party::kind),
                        AcquireAssembly.timelines(neighbours.trail())::of),
                publishing(neighbours.bills()), new SiteDays(neighbours.days(), settings.siteZone()), house.clocks(), house.ids()));
    }

    private static PartnersOf listed(IdentityModule identity) {
        return (partners, now) -> identity.facts().at(partners, Set.of(PartyFact.OPPORTUNITY_INCENTIVE_LISTED), now).keySet();
    }

    private static PartnersOf cash(ProgrammeModule programmes) {
        return (partners, now) -> programmes.gates().of(partners, Feature.OPPORTUNITY_CASH, now).entrySet().stream()
                .filter(each -> each.getValue().isEmpty()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** An account is called as it is verified. What was paid under a name is what was recorded when payments still counted. */
    private static ConsumingAccounts accounts(IdentityModule identity, PartyFacts facts) {
        return (asked, now) -> {
            var ids = asked.stream().map(ConsumingAccounts.Asked::account).collect(Collectors.toSet());
            var parties = identity.parties().of(ids);
            var recorded = facts.find(ids.stream().flatMap(id -> Set.of(PartyFact.VERIFICATION_STATUS, PartyFact.CUSTOMER_TYPE, PartyFact.CASH_PAID)
                    .stream().map(fact -> new PartyFacts.Key(id, fact))).collect(Collectors.toSet()));
            var found = new HashMap<ConsumingAccounts.Asked, ConsumingAccount>();
            asked.forEach(each -> Optional.ofNullable(parties.get(each.account())).filter(party -> party.kind() == PartyKind.CUSTOMER)
                    .ifPresent(party -> found.put(each, account(party, recorded, each.paidBy(), now))));
            return found;
        };
    }

    private static ConsumingAccount account(Party party, Map<PartyFacts.Key, RecordedFact> recorded, Instant paidBy, Instant now) {
        var state = RealNameState.of(code(party, recorded, PartyFact.VERIFICATION_STATUS, now).flatMap(VerifiedStatus::ofCode)
                .orElse(VerifiedStatus.NOT_VERIFIED), code(party, recorded, PartyFact.CUSTOMER_TYPE, now).flatMap(VerifiedType::ofCode),
                Optional.empty());
        return new ConsumingAccount(state == RealNameState.ENTERPRISE, party.name(), code(party, recorded, PartyFact.CASH_PAID, paidBy).orElse(0));
    }

    private static Optional<Integer> code(Party party, Map<PartyFacts.Key, RecordedFact> recorded, PartyFact fact, Instant at) {
        return Optional.ofNullable(recorded.get(new PartyFacts.Key(party.id(), fact))).filter(each -> each.holds(at))
                .flatMap(RecordedFact::value).map(Integer::valueOf);
    }

    private static TiesOf ties(CustomerModule customers) {
        return accounts -> customers.associations().active(accounts).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> new TiesOf.Tie(each.getValue().partner(), each.getValue().type())));
    }

    private static PublishIncentives publishing(ProjectBilling bills) {
        return (due, now) -> bills.publish(due.stream().map(each -> {
            var published = each.application().published().orElseThrow();
            var project = each.application().claim().project();
            return new PublishProject(each.application().id().value(), published.bill(), each.application().partner(), each.type(),
                    published.amount(), published.value(), project.ends(), project.cash());
        }).toList(), now);
    }
}
