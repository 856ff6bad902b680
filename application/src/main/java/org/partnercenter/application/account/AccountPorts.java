package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Ids;

import java.time.ZoneId;

/**
 * All the capability needs from outside: its stores, and its questions to neighbours.
 *
 * @param siteZone the zone in which days are counted
 */
public record AccountPorts(Accounts accounts, Charges charges, AccountReads reads, CustomerTies customers, ResellerTies resellers,
                           BudgetKeepers budgets, SpendingBlocks blocks, PartyKinds kinds, HolderNames names, ZoneId siteZone, Ids ids) {

    AccountDesk desk() {
        return new AccountDesk(accounts, ids);
    }
}
