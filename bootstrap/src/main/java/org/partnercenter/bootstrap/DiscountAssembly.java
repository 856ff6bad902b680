package org.partnercenter.bootstrap;

import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.discount.DiscountModule;
import org.partnercenter.application.discount.DiscountPorts;
import org.partnercenter.application.discount.EligibilitiesOf;
import org.partnercenter.application.discount.KeepersOf;
import org.partnercenter.application.discount.grant.BrowseGranted;
import org.partnercenter.application.discount.grant.GrantModule;
import org.partnercenter.application.discount.grant.GrantPorts;
import org.partnercenter.application.discount.grant.TiesOf;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.order.pay.DiscountsGranted;
import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.discount.ExclusiveDiscount.Keeper;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.discount.GrantedDiscount.Tie;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.persistence.discount.JooqExclusiveDiscounts;
import org.partnercenter.persistence.discount.JooqGrantedDiscounts;
import org.partnercenter.persistence.discount.JooqMarketplaceOffers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnercenter.application.incentive.policy.DiscountsAllowed;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.ServiceRef;

/** Discounts, wired. */
final class DiscountAssembly {

    /** Where links to discounted goods lead: the customer's own list. */
    private static final String GOODS = "/v2/customers/partner-discounts/";
    private static final Set<PartyFact> FACTS = Set.of(PartyFact.MARKETPLACE_PROGRAMME, PartyFact.BUSINESS_CERTIFIED);

    private DiscountAssembly() {
    }

    static DiscountModule module(Machinery house, Settings settings, IdentityModule identity, CustomerModule customers, AuditTrail trail) {
        return new DiscountModule(new DiscountPorts(new JooqMarketplaceOffers(house.database()), new JooqExclusiveDiscounts(house.database()),
                new DiscountPorts.Questions(eligibilities(identity), keepers(customers), ids -> Bridges.values(identity.parties().of(ids),
                        Party::kind), AcquireAssembly.timelines(trail)::of), settings.http().address() + GOODS, house.clocks(), house.ids()));
    }

    static GrantModule granting(Machinery house, IdentityModule identity, CustomerModule customers) {
        return new GrantModule(new GrantPorts(new JooqGrantedDiscounts(house.database()), ties(customers), Bridges.distributors(identity),
                house.clocks(), house.ids()));
    }

    /** What orders can be paid with of what partners granted, where they may grant it (BDC-03). */
    static DiscountsGranted granted(BrowseGranted granted, DiscountsAllowed allowed) {
        return (orders, now) -> {
            var inForce = granted.inForce(orders.stream().map(Order::customer).collect(Collectors.toSet()), now);
            var barred = inForce.isEmpty() ? Set.<String>of() : allowed.barred(orders.stream().flatMap(DiscountAssembly::services)
                    .collect(Collectors.toSet()), now);
            var offers = new HashMap<OrderId, List<DiscountOffer>>();
            orders.forEach(order -> Optional.ofNullable(inForce.get(order.customer())).flatMap(discount -> DiscountOffer.partnerGranted(
                    discount.id().value(), discount.ratio().toDecimal(), order, barred)).ifPresent(offer -> offers.put(order.id(), List.of(offer))));
            return offers;
        };
    }

    private static Stream<String> services(Order order) {
        return Stream.concat(Stream.of(order.terms().service()), order.lines().stream().map(OrderLine::service)).map(ServiceRef::key);
    }

    private static TiesOf ties(CustomerModule customers) {
        return ids -> Bridges.values(customers.associations().active(ids), association -> new Tie(new Giver(association.partner(),
                association.reseller()), association.type() == AssociationType.RESALE));
    }

    /** A reseller takes part in the programme by its distributor (EXD-12). */
    private static EligibilitiesOf eligibilities(IdentityModule identity) {
        return (ids, now) -> {
            var parties = identity.parties().of(ids);
            var all = new HashSet<>(ids);
            parties.values().forEach(party -> party.distributor().ifPresent(all::add));
            var facts = identity.facts().at(all, FACTS, now);
            Function<PartyId, DiscountEligibility> of = id -> {
                var party = Optional.ofNullable(parties.get(id));
                return new DiscountEligibility(party.filter(each -> each.kind() == PartyKind.RESELLER).isPresent(),
                        holds(facts, party.flatMap(Party::distributor).orElse(id), PartyFact.MARKETPLACE_PROGRAMME),
                        holds(facts, id, PartyFact.BUSINESS_CERTIFIED));
            };
            return ids.stream().collect(Collectors.toMap(id -> id, of));
        };
    }

    private static boolean holds(Map<PartyId, Set<RecordedFact>> facts, PartyId party, PartyFact wanted) {
        return facts.getOrDefault(party, Set.of()).stream().anyMatch(fact -> fact.fact() == wanted);
    }

    private static KeepersOf keepers(CustomerModule customers) {
        return ids -> Bridges.values(customers.associations().active(ids), association ->
                new Keeper(association.partner(), association.reseller()));
    }
}
