package org.partnercenter.bootstrap;

import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.certification.CertificationOf;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.application.discount.DiscountModule;
import org.partnercenter.application.discount.DiscountPorts;
import org.partnercenter.application.discount.DiscountedGoods;
import org.partnercenter.application.discount.EligibilitiesOf;
import org.partnercenter.application.discount.KeepersOf;
import org.partnercenter.application.discount.business.BrowseBusiness;
import org.partnercenter.application.discount.business.BusinessModule;
import org.partnercenter.application.discount.business.BusinessPorts;
import org.partnercenter.application.discount.grant.BrowseGranted;
import org.partnercenter.application.discount.grant.GrantModule;
import org.partnercenter.application.discount.grant.GrantPorts;
import org.partnercenter.application.discount.grant.TiesOf;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.incentive.policy.DiscountsAllowed;
import org.partnercenter.application.order.pay.DiscountsGranted;
import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.discount.ExclusiveDiscount.Keeper;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.discount.GrantedDiscount.Tie;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.discount.business.BusinessKind;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.order.BusinessOffer;
import org.partnercenter.domain.order.DiscountOffer;
import org.partnercenter.domain.order.ExclusiveOffer;
import org.partnercenter.domain.order.OfferKind;
import org.partnercenter.domain.order.Order;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.OrderLine;
import org.partnercenter.domain.order.ServiceRef;
import org.partnercenter.persistence.discount.JooqBusinessDiscounts;
import org.partnercenter.persistence.discount.JooqExclusiveDiscounts;
import org.partnercenter.persistence.discount.JooqGrantedDiscounts;
import org.partnercenter.persistence.discount.JooqMarketplaceOffers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Discounts, wired. */
final class DiscountAssembly {

    /** Where links to discounted goods lead: the customer's own list. */
    private static final String GOODS = "/v2/customers/partner-discounts/";
    private static final Set<PartyFact> FACTS = Set.of(PartyFact.MARKETPLACE_PROGRAMME);

    private DiscountAssembly() {
    }

    static DiscountModule module(Machinery house, Settings settings, IdentityModule identity, CustomerModule customers, AuditTrail trail,
                                 CertificationOf certified) {
        return new DiscountModule(new DiscountPorts(new JooqMarketplaceOffers(house.database()), new JooqExclusiveDiscounts(house.database()),
                new DiscountPorts.Questions(eligibilities(identity, certified), keepers(customers), ids -> Bridges.values(identity.parties().of(ids),
                        Party::kind), AcquireAssembly.timelines(trail)::of), settings.http().address() + GOODS, house.clocks(), house.ids()));
    }

    static GrantModule granting(Machinery house, IdentityModule identity, CustomerModule customers) {
        return new GrantModule(new GrantPorts(new JooqGrantedDiscounts(house.database()), ties(customers), Bridges.distributors(identity),
                house.clocks(), house.ids()));
    }

    static BusinessModule business(Machinery house, IdentityModule identity) {
        return new BusinessModule(new BusinessPorts(new JooqBusinessDiscounts(house.database()), Bridges.distributors(identity), house.clocks()));
    }

    /** What orders can be paid with of what partners granted where they may (BDC-03), and of discounts by contract. */
    static DiscountsGranted granted(BrowseGranted granted, BrowseBusiness business, BrowseDiscounts exclusive, DiscountsAllowed allowed) {
        return (orders, now) -> {
            var customers = orders.stream().map(Order::customer).collect(Collectors.toSet());
            var inForce = granted.inForce(customers, now);
            var barred = inForce.isEmpty() ? Set.<String>of() : allowed.barred(orders.stream().flatMap(DiscountAssembly::services)
                    .collect(Collectors.toSet()), now);
            var contracts = business.inForce(customers, now).stream().collect(Collectors.groupingBy(BusinessDiscount::customer));
            var goods = exclusive.inEffect(orders.stream().filter(order -> order.terms().marketplace()).map(Order::customer)
                    .collect(Collectors.toSet()), now).stream().collect(Collectors.groupingBy(DiscountedGoods::customer));
            var offers = new HashMap<OrderId, List<DiscountOffer>>();
            orders.forEach(order -> {
                var found = new ArrayList<DiscountOffer>();
                Optional.ofNullable(inForce.get(order.customer())).flatMap(discount -> DiscountOffer.partnerGranted(discount.id().value(),
                        discount.ratio().toDecimal(), order, barred)).ifPresent(found::add);
                contracts.getOrDefault(order.customer(), List.of()).forEach(discount -> offer(discount).on(order)
                        .ifPresent(found::add));
                found.addAll(ExclusiveOffer.on(order, goods.getOrDefault(order.customer(), List.of()).stream().map(DiscountAssembly::offer)
                        .toList()));
                offers.put(order.id(), found);
            });
            return offers;
        };
    }

    private static BusinessOffer offer(BusinessDiscount discount) {
        var benefit = discount.benefit();
        return new BusinessOffer(discount.id().value(), discount.kind() == BusinessKind.VENDOR ? OfferKind.BUSINESS
                : OfferKind.CHANNEL_BUSINESS, discount.coverage().serviceKey(), discount.coverage().product(),
                benefit.ratio().map(Ratio::toDecimal), benefit.amount());
    }

    private static ExclusiveOffer offer(DiscountedGoods goods) {
        return new ExclusiveOffer(goods.id().discount().value(), goods.id().toString(), goods.line().key().product(),
                goods.line().key().specification(), goods.line().discount().toDecimal());
    }

    private static Stream<String> services(Order order) {
        return Stream.concat(Stream.of(order.terms().service()), order.lines().stream().map(OrderLine::service)).map(ServiceRef::key);
    }

    private static TiesOf ties(CustomerModule customers) {
        return ids -> Bridges.values(customers.associations().active(ids), association -> new Tie(new Giver(association.partner(),
                association.reseller()), association.type() == AssociationType.RESALE));
    }

    /** A reseller takes part in the programme by its distributor (EXD-12). */
    private static EligibilitiesOf eligibilities(IdentityModule identity, CertificationOf certified) {
        return (ids, now) -> {
            var parties = identity.parties().of(ids);
            var all = new HashSet<>(ids);
            parties.values().forEach(party -> party.distributor().ifPresent(all::add));
            var facts = identity.facts().at(all, FACTS, now);
            var certifications = certified.of(Set.copyOf(ids), now);
            Function<PartyId, DiscountEligibility> of = id -> {
                var party = Optional.ofNullable(parties.get(id));
                return new DiscountEligibility(party.filter(each -> each.kind() == PartyKind.RESELLER).isPresent(),
                        holds(facts, party.flatMap(Party::distributor).orElse(id), PartyFact.MARKETPLACE_PROGRAMME),
                        certifications.get(id).certifiedNow());
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
