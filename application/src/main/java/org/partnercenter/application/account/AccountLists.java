package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.AccountRefusal;
import org.partnercenter.domain.account.Allocating;
import org.partnercenter.domain.account.Receiver;
import org.partnercenter.domain.account.TradeWindow;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What readers see of accounts. {@code who} is, for a distributor, the reseller it asks for; for the platform, whose account it is. */
public final class AccountLists {

    /** What may be given to somebody and taken back now, and what stands in the way. */
    public record Reaches(Allocating.Reach give, Allocating.Reach takeBack) {
    }

    private final AccountPorts ports;
    private final AccountReads reads;

    AccountLists(AccountPorts ports) {
        this.ports = ports;
        this.reads = ports.reads();
    }

    /** T2-13. */
    public Decision<Account> balance(Caller caller, Optional<PartyId> who, Instant now) {
        return seen(AccountOperations.BALANCES, caller, who, now, this::account);
    }

    /** The same for those who read on our own paths. */
    public Decision<Account> ownBalance(Caller caller, Optional<PartyId> who, Instant now) {
        return seen(AccountOperations.OWN, caller, who, now, this::account);
    }

    private Account account(Scope scope, PartyId holder) {
        return reads.accounts(scope, Set.of(holder)).getOrDefault(holder, Account.opened(AccountOwner.partner(holder)));
    }

    /** What a customer has. */
    public Decision<Account> heldBalance(Caller caller) {
        return open(AccountOperations.HELD, caller).map(open -> Optional.ofNullable(
                        reads.accounts(new Scope.OfHolder(caller.party()), Set.of(caller.party())).get(caller.party()))
                .orElseGet(() -> Account.opened(AccountOwner.customer(caller.party(), caller.party(), Optional.empty()))));
    }

    /** T2-20, ACC-10: in the order asked; those that are not the keeper's resale customers are left out. */
    public Decision<List<Account>> customerBalances(Caller caller, List<PartyId> customers, Optional<PartyId> who, Instant now) {
        return customerBalances(AccountOperations.CUSTOMER_BALANCES, caller, customers, who, now);
    }

    /** The same on our own paths. */
    public Decision<List<Account>> ownCustomerBalances(Caller caller, List<PartyId> customers, Optional<PartyId> who, Instant now) {
        return customerBalances(AccountOperations.OWN, caller, customers, who, now);
    }

    private Decision<List<Account>> customerBalances(Operation<?, ?> operation, Caller caller, List<PartyId> customers,
                                                     Optional<PartyId> who, Instant now) {
        return open(operation, caller).flatMap(open -> keeper(caller, who, now)).map(keeper -> {
            var ties = ports.customers().of(Set.copyOf(customers), now);
            var own = customers.stream().distinct().filter(id -> ties.containsKey(id) && ties.get(id).isResale()
                    && ties.get(id).isOf(keeper.owner())).toList();
            var found = own.isEmpty() ? Map.<PartyId, Account>of() : reads.accounts(keeper.scope(), Set.copyOf(own));
            return own.stream().map(id -> found.getOrDefault(id, Account.opened(ties.get(id).owner(id)))).toList();
        });
    }

    /** T2-14, L-04. */
    public Decision<Page<AccountRecord>> adjustments(Caller caller, Optional<PartyId> who, AdjustmentFilter filter, PageRequest page,
                                                     Instant now) {
        return seen(AccountOperations.ADJUSTMENTS, caller, who, now, (scope, holder) -> reads.adjustments(scope, holder, filter, page));
    }

    public Decision<Page<AccountRecord>> ownAdjustments(Caller caller, Optional<PartyId> who, AdjustmentFilter filter,
                                                        PageRequest page, Instant now) {
        return seen(AccountOperations.OWN, caller, who, now, (scope, holder) -> reads.adjustments(scope, holder, filter, page));
    }

    /** T2-15. */
    public Decision<Page<AccountRecord>> changes(Caller caller, Optional<PartyId> who, ChangeQuery query, PageRequest page, Instant now) {
        return changes(AccountOperations.CHANGES, caller, who, query, page, now);
    }

    public Decision<Page<AccountRecord>> ownChanges(Caller caller, Optional<PartyId> who, ChangeQuery query, PageRequest page,
                                                    Instant now) {
        return changes(AccountOperations.OWN, caller, who, query, page, now);
    }

    /** What a customer's own account went through. */
    public Decision<Page<AccountRecord>> heldChanges(Caller caller, ChangeQuery query, PageRequest page, Instant now) {
        return open(AccountOperations.HELD, caller).flatMap(open -> filter(query, now))
                .map(filter -> reads.changes(new Scope.OfHolder(caller.party()), caller.party(), filter, page));
    }

    private Decision<Page<AccountRecord>> changes(Operation<?, ?> operation, Caller caller, Optional<PartyId> who, ChangeQuery query,
                                                  PageRequest page, Instant now) {
        return open(operation, caller).flatMap(open -> filter(query, now)).flatMap(filter ->
                seen(operation, caller, who, now, (scope, holder) -> reads.changes(scope, holder, filter, page)));
    }

    private Decision<ChangeFilter> filter(ChangeQuery query, Instant now) {
        return TradeWindow.of(query.from(), query.until(), now, ports.siteZone())
                .map(window -> new ChangeFilter(query.balanceType(), query.movements(), window.from(), window.until()));
    }

    /** A transfer as far as the reader sees it, the giver's side first. */
    public Decision<List<AccountRecord>> transfer(Caller caller, Optional<PartyId> who, TransferId id, Instant now) {
        return seen(AccountOperations.OWN, caller, who, now, (scope, holder) -> reads.transfer(scope, id))
                .flatMap(sides -> sides.isEmpty() ? Decision.refused(AccountRefusal.MONEY_TRANSFER_NOT_FOUND.refusal("transfer_id", id))
                        : Decision.granted(sides));
    }

    /** ACC-03, ACC-05: asked before money is given to a customer or taken back. */
    public Decision<Reaches> reaches(Caller caller, PartyId customer, Optional<PartyId> who, Instant now) {
        return reaches(MoneyWay.TO_CUSTOMER, caller, customer, who, now);
    }

    /** The same of a reseller. */
    public Decision<Reaches> reachesOfReseller(Caller caller, PartyId reseller, Instant now) {
        return Decision.unless(AccountOperations.ALLOCATE_TO_RESELLER.refusalsFor(caller), caller)
                .flatMap(open -> reaches(MoneyWay.TO_RESELLER, caller, reseller, Optional.empty(), now));
    }

    private Decision<Reaches> reaches(MoneyWay way, Caller caller, PartyId party, Optional<PartyId> who, Instant now) {
        var ask = new MoneyRound.Ask(caller, who, List.of(party));
        return open(AccountOperations.OWN, caller).flatMap(open -> {
            var receivers = Receivers.of(ports, way, List.of(ask), now);
            return receivers.keeper(ask).flatMap(keeper -> ownOf(receivers, keeper, party).map(receiver -> {
                var accounts = reads.accounts(keeper.scope(), Set.of(keeper.party(), party));
                var own = accounts.getOrDefault(keeper.party(), Account.opened(keeper.owner()));
                var other = accounts.getOrDefault(party, Account.opened(AccountOwner.partner(party)));
                return new Reaches(Allocating.reachToGive(own, receiver), Allocating.reachToTakeBack(other, receiver));
            }));
        });
    }

    /** Of a stranger nothing is told, be there one or not. */
    private static Decision<Receiver> ownOf(Receivers receivers, Keeper keeper, PartyId party) {
        return receivers.receiver(keeper, party).flatMap(receiver -> receiver.own() ? Decision.granted(receiver)
                : Decision.refused(AccountRefusal.NOT_ONES_OWN_CUSTOMER.refusal("customer_id", party)));
    }

    /** How those that records mention are called. */
    public Map<PartyId, HolderNames.Named> names(Set<PartyId> parties) {
        return parties.isEmpty() ? Map.of() : ports.names().of(parties);
    }

    private <T> Decision<T> seen(Operation<?, ?> operation, Caller caller, Optional<PartyId> who, Instant now,
                                 BiFunction<Scope, PartyId, T> read) {
        return open(operation, caller).flatMap(open -> caller.is(PartyKind.PLATFORM)
                ? Decision.granted(read.apply(Scope.own(caller), who.orElse(caller.party())))
                : keeper(caller, who, now).map(keeper -> read.apply(keeper.scope(), keeper.party())));
    }

    private Decision<Keeper> keeper(Caller caller, Optional<PartyId> who, Instant now) {
        var named = Keeper.toLookUp(caller, who);
        return Keeper.of(caller, who, named.isEmpty() ? Map.of() : ports.resellers().of(named, now));
    }

    private static Decision<Caller> open(Operation<?, ?> operation, Caller caller) {
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
