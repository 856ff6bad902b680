package org.partnercenter.bootstrap;

import org.partnercenter.application.authorization.AuthorizationListeners;
import org.partnercenter.application.authorization.AuthorizationModule;
import org.partnercenter.application.authorization.AuthorizationOperations;
import org.partnercenter.application.authorization.AuthorizationPorts;
import org.partnercenter.application.authorization.CustomersNow;
import org.partnercenter.application.authorization.DistributorsOf;
import org.partnercenter.application.authorization.MayActFor;
import org.partnercenter.application.authorization.RightsOfResellers;
import org.partnercenter.application.authorization.UnansweredChore;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.customer.reseller.ResellerRights;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.access.PlatformIds;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.persistence.authorization.JooqAcceptances;
import org.partnercenter.persistence.authorization.JooqAuthorizations;
import org.partnercenter.persistence.kernel.Database;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Authorizations with their storage, and what they ask their neighbours. */
final class AuthorizationAssembly {

    private final AuthorizationPorts ports;
    private final AuthorizationModule module;

    AuthorizationAssembly(Database database, CustomerModule customers, IdentityModule identity, ResellerRights rights, Ids ids,
                          int unansweredDays) {
        var store = new JooqAuthorizations(database);
        ports = new AuthorizationPorts(store, store, new JooqAcceptances(database), customersNow(customers), rights(rights),
                distributors(identity), ids, Duration.ofDays(unansweredDays));
        module = new AuthorizationModule(ports);
    }

    AuthorizationModule module() {
        return module;
    }

    Chore ending(Gateway gateway, Clocks clocks, Supplier<Optional<Caller>> platform) {
        return UnansweredChore.of(ports, gateway, clocks, platform);
    }

    /** What an operator may do as a customer: its own items for acting, as far as the customer, and for a reseller the distributor, let it. */
    Optional<Set<PermissionItem>> assumed(Caller partner, PartyId customer) {
        var questions = Arrays.stream(Capability.values())
                .filter(capability -> partner.permissions().anyOf(Set.of(AuthorizationOperations.itemOf(capability))))
                .map(capability -> new MayActFor.Question(partner.party(), customer, capability, Optional.empty())).collect(Collectors.toSet());
        var items = EnumSet.noneOf(PermissionItem.class);
        module.mayActFor().of(questions).forEach((question, answer) -> answer.map(given -> items.addAll(asCustomer(question.capability()))));
        return Optional.<Set<PermissionItem>>of(items).filter(held -> !held.isEmpty());
    }

    private static Set<PermissionItem> asCustomer(Capability capability) {
        return switch (capability) {
            case ORDER_ON_BEHALF -> Set.of(PermissionItem.HELD_COUPONS_VIEW, PermissionItem.ORDER_PAY, PermissionItem.OWN_ORDERS_VIEW);
            case OPERATE_ON_BEHALF -> Set.of(PermissionItem.HELD_COUPONS_VIEW, PermissionItem.OWN_ORDERS_VIEW);
        };
    }

    static PlatformIds platforms(IdentityModule identity) {
        return (party, platformId, now) -> identity.facts().at(Set.of(party), Set.of(PartyFact.PLATFORM_ID), now)
                .getOrDefault(party, Set.of()).stream().anyMatch(fact -> fact.value().equals(Optional.of(platformId)));
    }

    /** What ends with an association (ASC-33). */
    static void fill(NewsTable news, AuthorizationListeners listeners) {
        news.tell(CustomerLeft.class, listeners::left).tell(ModelSwitched.class, listeners::switched)
                .tell(ResellerTransferred.class, listeners::transferred);
    }

    private static CustomersNow customersNow(CustomerModule customers) {
        return ids -> {
            var found = new HashMap<PartyId, CustomersNow.Standing>();
            customers.associations().active(ids).forEach((customer, association) -> found.put(customer,
                    new CustomersNow.Standing(association.partner(), association.reseller(), association.type())));
            return found;
        };
    }

    /** Of what distributors allow, what concerns acting for customers. */
    private static RightsOfResellers rights(ResellerRights rights) {
        return resellers -> {
            var found = new HashMap<PartyId, Set<Capability>>();
            rights.inForce(resellers).forEach((reseller, held) -> found.put(reseller, held.stream()
                    .flatMap(right -> capability(right).stream()).collect(Collectors.toSet())));
            return found;
        };
    }

    private static Optional<Capability> capability(ResellerRight right) {
        return switch (right) {
            case ORDER_ON_BEHALF -> Optional.of(Capability.ORDER_ON_BEHALF);
            case OPERATE_ON_BEHALF -> Optional.of(Capability.OPERATE_ON_BEHALF);
            case BUDGETS, FREEZING -> Optional.empty();
        };
    }

    private static DistributorsOf distributors(IdentityModule identity) {
        return ids -> {
            var found = new HashMap<PartyId, PartyId>();
            identity.parties().of(ids).forEach((id, party) -> party.distributor().ifPresent(distributor -> found.put(id, distributor)));
            return found;
        };
    }
}
