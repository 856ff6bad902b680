package org.partnercenter.application.authorization;

import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The capability with its ports in memory: a provider, a distributor with a reseller, and a customer of each. */
final class AuthorizationHouse {

    static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    static final Caller PROVIDER = Caller.mainAccount(new PartyId("p-1"), PartyKind.SOLUTION_PROVIDER);
    static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR);
    static final Caller RESELLER = Caller.reseller(new PartyId("r-1"), new PartyId("d-1"));
    static final Caller CUSTOMER = customer("c-p");
    static final Caller OF_DISTRIBUTOR = customer("c-d");
    static final Caller OF_RESELLER = customer("c-r");

    final TestHouse house = new TestHouse();
    final InMemoryAuthorizations store = house.transactions.register(new InMemoryAuthorizations());
    final Map<PartyId, CustomersNow.Standing> standings = new HashMap<>();
    final Map<PartyId, Set<Capability>> rights = new HashMap<>();
    final AuthorizationPorts ports = ports(Duration.ofDays(30));
    final AuthorizationModule module = new AuthorizationModule(ports);

    AuthorizationHouse() {
        standings.put(CUSTOMER.party(), new CustomersNow.Standing(PROVIDER.party(), Optional.empty(), AssociationType.RESALE));
        standings.put(OF_DISTRIBUTOR.party(), new CustomersNow.Standing(DISTRIBUTOR.party(), Optional.empty(), AssociationType.RESALE));
        standings.put(OF_RESELLER.party(), new CustomersNow.Standing(DISTRIBUTOR.party(), Optional.of(RESELLER.party()),
                AssociationType.RESALE));
        rights.put(RESELLER.party(), Capability.bundle());
        NoticeTable.fill(house.news);
        var listeners = module.listeners();
        house.news.tell(CustomerLeft.class, listeners::left).tell(ModelSwitched.class, listeners::switched)
                .tell(ResellerTransferred.class, listeners::transferred);
        house.with(module.useCases());
    }

    static Caller customer(String id) {
        return Caller.mainAccount(new PartyId(id), PartyKind.CUSTOMER);
    }

    AuthorizationPorts ports(Duration unanswered) {
        return new AuthorizationPorts(store, store, store, ids -> known(standings, ids), ids -> known(rights, ids),
                ids -> known(Map.of(RESELLER.party(), DISTRIBUTOR.party(), new PartyId("r-2"), new PartyId("d-2")), ids), house.ids, unanswered);
    }

    private static <V> Map<PartyId, V> known(Map<PartyId, V> all, Set<PartyId> ids) {
        return all.entrySet().stream().filter(entry -> ids.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static RequestAuthorization asking(Caller customer) {
        return new RequestAuthorization(customer.party(), Optional.empty(),
                Optional.of(Agreement.PARTNER_COMMITMENT_LETTER.current()), true);
    }

    static RequestAuthorization through(Caller customer, String reseller) {
        return new RequestAuthorization(customer.party(), Optional.of(new PartyId(reseller)),
                Optional.of(Agreement.PARTNER_COMMITMENT_LETTER.current()), false);
    }

    Decision<AuthorizationRequested> request(Caller partner, RequestAuthorization command) {
        return house.submit(AuthorizationOperations.REQUEST, partner, command);
    }

    AuthorizationId requested(Caller partner, Caller customer) {
        return request(partner, asking(customer)).orThrow().authorization().id();
    }

    Decision<Authorization> approve(Caller customer, AuthorizationId id) {
        return house.submit(AuthorizationOperations.APPROVE, customer, new ApproveAuthorization(id,
                Optional.of(Agreement.CUSTOMER_AUTHORIZATION_LETTER.current())));
    }

    Decision<Authorization> revoke(Caller customer, AuthorizationId id, String reason) {
        return house.submit(AuthorizationOperations.REVOKE, customer, new MoveAuthorization(id, Optional.ofNullable(reason)));
    }

    AuthorizationId authorized(Caller partner, Caller customer) {
        var id = requested(partner, customer);
        approve(customer, id).orThrow();
        return id;
    }

    Decision<Authorization> may(Caller partner, Caller customer, Capability capability) {
        return module.mayActFor().of(new MayActFor.Question(partner.party(), customer.party(), capability, Optional.empty()));
    }
}
