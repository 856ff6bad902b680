package org.partnercenter.bootstrap;

import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.coupon.CouponListeners;
import org.partnercenter.application.coupon.CustomerStandings;
import org.partnercenter.application.coupon.OwnUseModes;
import org.partnercenter.application.coupon.PartyKinds;
import org.partnercenter.application.coupon.PartyNames;
import org.partnercenter.application.coupon.ResellerStandings;
import org.partnercenter.application.coupon.UnknownOffersAmong;
import org.partnercenter.application.customer.ActiveOperators;
import org.partnercenter.application.customer.CustomerAssociated;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.SigningEntityChanged;
import org.partnercenter.application.identity.access.AccessModule;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.DistributorsOf;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.notice.AddressesOf;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.verification.CustomersOf;
import org.partnercenter.application.verification.ReceiversOf;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.UnknownOffers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.messaging.kernel.FindCaller;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions capabilities ask each other, and who hears whose news. Nothing is decided here. */
final class Bridges {

    private static final Set<PartyFact> OF_CUSTOMERS = Set.of(PartyFact.FINANCE_HOSTED_MEMBER,
            PartyFact.CASH_COUPON_WHITE_LISTED);

    private Bridges() {
    }

    static KnownParties knownParties(IdentityModule identity) {
        return ids -> values(identity.parties().of(ids),
                party -> new KnownParties.Known(party.kind(), party.distributor()));
    }

    static CustomerStandings customerStandings(CustomerModule customers, IdentityModule identity) {
        return (ids, now) -> {
            var associations = customers.associations().active(ids);
            var facts = associations.isEmpty() ? Map.<PartyId, Set<RecordedFact>>of()
                    : identity.facts().at(associations.keySet(), OF_CUSTOMERS, now);
            return values(associations, association ->
                    standing(association, facts.getOrDefault(association.customer(), Set.of())));
        };
    }

    private static CustomerStandings.Standing standing(Association association, Set<RecordedFact> facts) {
        var master = facts.stream().filter(fact -> fact.fact() == PartyFact.FINANCE_HOSTED_MEMBER)
                .flatMap(fact -> fact.value().stream()).map(PartyId::new).findFirst();
        boolean whiteListed = facts.stream().anyMatch(fact -> fact.fact() == PartyFact.CASH_COUPON_WHITE_LISTED);
        return new CustomerStandings.Standing(association.partner(), association.reseller(), association.type(),
                association.first(), master, whiteListed);
    }

    static ResellerStandings resellerStandings(IdentityModule identity) {
        return (ids, now) -> values(identity.resellers().of(ids, now),
                reseller -> new ResellerStandings.Standing(reseller.distributor(), reseller.leaving()));
    }

    static DistributorsOf distributors(IdentityModule identity) {
        return (resellers, now) -> values(identity.resellers().of(resellers, now), reseller -> reseller.distributor());
    }

    static ActiveOperators activeOperators(AccessModule access) {
        return ids -> ids.isEmpty() ? Map.of() : access.operators().find(ids.stream().map(OperatorId::new)
                        .collect(Collectors.toSet())).values().stream()
                .filter(operator -> operator.status() == OperatorStatus.ACTIVE)
                .collect(Collectors.toMap(operator -> operator.id().value(), Operator::party));
    }

    static PartyKinds partyKinds(IdentityModule identity) {
        return ids -> values(identity.parties().of(ids), Party::kind);
    }

    static PartyNames partyNames(IdentityModule identity) {
        return ids -> values(identity.parties().of(ids), party -> new PartyNames.Named(party.name(), party.accountName()));
    }

    static OwnUseModes ownUseModes(IdentityModule identity) {
        return (ids, now) -> identity.facts().at(ids, Set.of(PartyFact.COUPON_OWN_USE), now).keySet();
    }

    static UnknownOffersAmong unknownOffers(CatalogModule catalog) {
        return (services, products) -> new UnknownOffers(catalog.known().unknownServices(services),
                catalog.known().unknownProducts(products));
    }

    /** In whose name files and messages are handed in. */
    static FindCaller findCaller(IdentityModule identity) {
        return id -> Optional.ofNullable(identity.parties().of(Set.of(id)).get(id)).map(party -> party.distributor()
                .map(distributor -> Caller.reseller(party.id(), distributor))
                .orElseGet(() -> Caller.mainAccount(party.id(), party.kind())));
    }

    /** Where codes for a party go. */
    static ReceiversOf receivers(IdentityModule identity) {
        return ids -> values(identity.parties().of(ids), party -> party.contact().receivers());
    }

    static CustomersOf customersOf(CustomerModule customers) {
        return (partner, ids) -> customers.associations().active(ids).values().stream()
                .filter(association -> association.partner().equals(partner)).map(Association::customer).collect(Collectors.toSet());
    }

    static AddressesOf addresses(IdentityModule identity) {
        return ids -> values(identity.parties().of(ids), party -> new AddressesOf.Address(readers(party),
                party.contact().receivers().stream().filter(receiver -> receiver.medium() == Medium.MAIL).findFirst()));
    }

    private static Viewers readers(Party party) {
        return Viewers.ofCaller(party.distributor().map(distributor -> Caller.reseller(party.id(), distributor))
                .orElseGet(() -> Caller.mainAccount(party.id(), party.kind())));
    }

    /** Who hears what, in this order. */
    static void fill(NewsTable news, CouponListeners coupons) {
        NoticeTable.fill(news);
        news.tell(CustomerLeft.class, (left, cause, now) -> coupons.reclaimAll(left.customer(), left.partner(),
                CouponMovement.RECLAIMED_ON_LEAVING, now));
        news.tell(CustomerAssociated.class, (associated, cause, now) -> coupons.reclaimAll(associated.customer(),
                associated.partner(), CouponMovement.RECLAIMED_ON_ASSOCIATION, now));
        news.tell(SigningEntityChanged.class, (changed, cause, now) -> coupons.signingEntityChanged(changed.customer(), now));
        news.tell(ModelSwitched.class, (switched, cause, now) -> coupons.reclaimAll(switched.customer(), switched.partner(),
                CouponMovement.RECLAIMED_ON_MODEL_SWITCH, now));
        news.tell(ResellerTransferred.class, (transferred, cause, now) -> coupons.reclaimAll(transferred.customer(),
                transferred.partner(), CouponMovement.RECLAIMED_ON_RESELLER_TRANSFER, now));
    }

    static <A, B> Map<PartyId, B> values(Map<PartyId, A> found, Function<A, B> change) {
        var changed = new HashMap<PartyId, B>();
        found.forEach((id, value) -> changed.put(id, change.apply(value)));
        return changed;
    }
}
