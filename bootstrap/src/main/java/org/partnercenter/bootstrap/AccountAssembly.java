package org.partnercenter.bootstrap;

import org.partnercenter.application.account.AccountListeners;
import org.partnercenter.application.account.AccountModule;
import org.partnercenter.application.account.AccountPorts;
import org.partnercenter.application.account.BudgetKeepers;
import org.partnercenter.application.account.CustomerTies;
import org.partnercenter.application.account.HolderNames;
import org.partnercenter.application.account.ResellerTies;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.persistence.account.JooqAccountReads;
import org.partnercenter.persistence.account.JooqAccounts;
import org.partnercenter.persistence.account.JooqCharges;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/** Accounts: their ports, the neighbours they ask, and the news they hear. Nothing is decided here. */
final class AccountAssembly {

    /** Whom accounts ask. */
    record Neighbours(IdentityModule identity, CustomerModule customers, HierarchyAssembly hierarchy) {
    }

    private AccountAssembly() {
    }

    static AccountModule module(Database database, JsonCodec json, Neighbours neighbours, ZoneId siteZone, Ids ids) {
        var identity = neighbours.identity();
        return new AccountModule(new AccountPorts(new JooqAccounts(database), new JooqCharges(database),
                new JooqAccountReads(database, json), customerTies(neighbours.customers()), resellerTies(identity),
                budgetKeepers(neighbours.hierarchy()), neighbours.hierarchy().freezes().spending()::of,
                parties -> Bridges.values(identity.parties().of(parties), Party::kind),
                parties -> Bridges.values(identity.parties().of(parties), party -> new HolderNames.Named(party.name())), siteZone, ids));
    }

    private static BudgetKeepers budgetKeepers(HierarchyAssembly hierarchy) {
        return resellers -> hierarchy.resellers().rights().inForce(resellers).entrySet().stream()
                .filter(rights -> rights.getValue().contains(ResellerRight.BUDGETS)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static CustomerTies customerTies(CustomerModule customers) {
        return (ids, now) -> Bridges.values(customers.associations().active(ids), association ->
                new CustomerTies.Tie(association.partner(), association.reseller(), association.type()));
    }

    private static ResellerTies resellerTies(IdentityModule identity) {
        return (ids, now) -> Bridges.values(identity.resellers().of(ids, now),
                reseller -> new ResellerTies.Tie(reseller.distributor(), reseller.leaving()));
    }

    /** Money goes back after coupons have gone back, in the transaction of the change. */
    static void listen(NewsTable news, AccountListeners money) {
        news.tell(CustomerLeft.class, (left, cause, now) ->
                money.customerGone(left.customer(), left.partner(), left.reseller(), cause, now));
        news.tell(ModelSwitched.class, (switched, cause, now) -> switched.newType() == AssociationType.RESALE ? Effects.none()
                : money.customerGone(switched.customer(), switched.partner(), switched.reseller(), cause, now));
        news.tell(ResellerTransferred.class, (transferred, cause, now) ->
                money.customerGone(transferred.customer(), transferred.partner(), transferred.fromReseller(), cause, now));
    }
}
