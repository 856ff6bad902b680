package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.incentive.ClaimSurroundings;
import org.partnercenter.domain.opportunity.incentive.ConsumingAccount;
import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.PartnerStanding;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one batch of applications is decided with: read at once, and what it changes is seen by its later commands and stored at once. */
final class ClaimDesk {

    private final OpportunityIncentivePorts ports;
    private final Instant now;
    private final Map<OpportunityId, SharedOpportunity> opportunities;
    private final Map<OpportunityId, MarketplaceSale> sales;
    private final Map<String, Offering> offerings;
    private final Map<ConsumingAccounts.Asked, ConsumingAccount> accounts;
    private final Map<PartyId, PartnerStanding> standings;
    private final Map<OpportunityIncentiveId, OpportunityIncentive> present = new HashMap<>();
    private final Map<String, OpportunityIncentiveId> claimed;
    private final Map<OpportunityIncentiveId, OpportunityIncentive> changed = new LinkedHashMap<>();

    /** @param ids of applications that commands name @param claims that they bring @param partners who apply */
    ClaimDesk(OpportunityIncentivePorts ports, Set<OpportunityIncentiveId> ids, Collection<IncentiveClaim> claims, Set<PartyId> partners,
              Instant now) {
        this.ports = ports;
        this.now = now;
        var before = ids.isEmpty() ? Map.<OpportunityIncentiveId, OpportunityIncentive>of() : ports.stores().incentives().of(ids);
        var all = Stream.concat(claims.stream(), before.values().stream().map(OpportunityIncentive::claim)).toList();
        var named = all.stream().map(IncentiveClaim::opportunity).collect(Collectors.toSet());
        this.opportunities = ports.stores().opportunities().of(named);
        this.sales = ports.stores().sales().of(named);
        this.offerings = ports.stores().offerings().of(opportunities.values().stream().flatMap(each -> codes(each).stream())
                .collect(Collectors.toSet()));
        var held = ports.stores().incentives().hold(new OpportunityIncentives.Wanted(ids, named, opportunities.values().stream()
                .map(each -> each.content().customer()).collect(Collectors.toSet()), all.stream().flatMap(each -> each.project().orders().stream())
                .collect(Collectors.toSet())));
        held.others().forEach(each -> present.put(each.id(), each));
        present.putAll(held.named());
        this.claimed = new HashMap<>(held.claimed());
        this.accounts = ports.questions().accounts().of(all.stream().map(this::asked).collect(Collectors.toSet()), now);
        this.standings = standings(ports, partners, now);
    }

    private static List<String> codes(SharedOpportunity of) {
        return of.content().approach().offerings();
    }

    private ConsumingAccounts.Asked asked(IncentiveClaim claim) {
        return new ConsumingAccounts.Asked(claim.project().account(), Optional.ofNullable(opportunities.get(claim.opportunity()))
                .flatMap(each -> each.moments().passedAt()).orElse(now));
    }

    static Map<PartyId, PartnerStanding> standings(OpportunityIncentivePorts ports, Set<PartyId> partners, Instant now) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        var members = ports.questions().members().among(partners, now);
        var listed = ports.questions().listed().among(partners, now);
        var cash = ports.questions().cash().among(partners, now);
        var excluded = ports.stores().exclusions().among(partners, ports.days().day(now).getYear());
        return partners.stream().collect(Collectors.toMap(partner -> partner, partner -> new PartnerStanding(members.contains(partner),
                listed.contains(partner), cash.contains(partner), excluded.contains(partner))));
    }

    Optional<OpportunityIncentive> application(OpportunityIncentiveId id) {
        return Optional.ofNullable(present.get(id));
    }

    Optional<SharedOpportunity> opportunity(OpportunityId id) {
        return Optional.ofNullable(opportunities.get(id));
    }

    Optional<MarketplaceSale> sale(OpportunityId id) {
        return Optional.ofNullable(sales.get(id));
    }

    boolean hasJointGoods(SharedOpportunity of) {
        return hasJointGoods(of, offerings);
    }

    static boolean hasJointGoods(SharedOpportunity of, Map<String, Offering> offerings) {
        return codes(of).stream().map(offerings::get).anyMatch(each -> each != null && each.kind() == Offering.Kind.MARKETPLACE_PRODUCT);
    }

    ClaimSurroundings around(OpportunityIncentiveId id, PartyId partner, IncentiveClaim claim, SharedOpportunity opportunity) {
        var taken = claim.project().orders().stream().filter(order -> claimed.containsKey(order) && !claimed.get(order).equals(id))
                .collect(Collectors.toSet());
        return new ClaimSurroundings(opportunity, hasJointGoods(opportunity), sale(opportunity.id()), Optional.ofNullable(accounts.get(asked(claim))),
                standings.get(partner), List.copyOf(present.values()), taken, ports.days().day(now), ports.days().zone());
    }

    OpportunityIncentive took(OpportunityIncentive after) {
        claimed.values().removeIf(after.id()::equals);
        if (after.status().counts()) {
            after.claim().project().orders().forEach(order -> claimed.put(order, after.id()));
        }
        present.put(after.id(), after);
        changed.put(after.id(), after);
        return after;
    }

    void store() {
        if (!changed.isEmpty()) {
            ports.stores().incentives().put(List.copyOf(changed.values()));
        }
    }
}
