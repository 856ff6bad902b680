package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.AccountRefusal;
import org.partnercenter.domain.account.Allocating;
import org.partnercenter.domain.account.Moved;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A batch of money given or taken back: what all of it needs is asked and locked at once. */
final class MoneyRound {

    /** What one command wants. */
    record Ask(Caller caller, Optional<PartyId> indirectPartner, List<PartyId> receivers) {
    }

    /** One transfer. @param effects with news for the receiver */
    record Done(MoneyMoved result, Effects effects) {
    }

    private final MoneyWay way;
    private final Receivers receivers;
    private final AccountDesk desk;
    private final Set<AccountPair> free;
    private final Instant now;

    MoneyRound(AccountPorts ports, MoneyWay way, List<Ask> asks, Instant now) {
        this.way = way;
        this.now = now;
        receivers = Receivers.of(ports, way, asks, now);
        desk = ports.desk();
        var owners = new HashSet<AccountOwner>();
        var pairs = new HashSet<AccountPair>();
        asks.forEach(ask -> keeper(ask).map(keeper -> involve(keeper, ask.receivers(), owners, pairs)));
        free = pairs.isEmpty() ? Set.of() : ports.accounts().beginTransfers(pairs);
        desk.open(owners);
    }

    private Keeper involve(Keeper keeper, List<PartyId> named, Set<AccountOwner> owners, Set<AccountPair> pairs) {
        owners.add(keeper.owner());
        named.forEach(party -> receivers.ownerOf(keeper, party).ifPresent(owner -> {
            owners.add(owner);
            pairs.add(AccountPair.of(keeper.owner(), owner));
        }));
        return keeper;
    }

    Decision<Keeper> keeper(Ask ask) {
        return receivers.keeper(ask);
    }

    /** Moves once; what it changed stands in the changes. */
    Decision<Done> move(Keeper keeper, PartyId party, Money amount, AccountDesk.Cause cause, Changes changes) {
        var owner = receivers.ownerOf(keeper, party);
        if (owner.filter(known -> !free.contains(AccountPair.of(keeper.owner(), known))).isPresent()) {
            return Decision.refused(AccountRefusal.MONEY_TRANSFER_RUNNING.refusal("id", party));
        }
        var own = desk.account(keeper.owner());
        var other = owner.map(desk::account)
                .orElseGet(() -> Account.opened(AccountOwner.customer(party, keeper.owner().partner(), Optional.empty())));
        return receivers.receiver(keeper, party).flatMap(receiver -> way.gives()
                        ? Allocating.give(own, other, receiver, amount) : Allocating.takeBack(own, other, receiver, amount))
                .map(moved -> done(moved, keeper, party, cause, changes));
    }

    private Done done(Moved moved, Keeper keeper, PartyId party, AccountDesk.Cause cause, Changes changes) {
        var before = new HashMap<PartyId, Account>();
        moved.accounts().forEach(after -> desk.find(after.owner().holder()).ifPresent(account ->
                before.put(account.owner().holder(), account)));
        TransferId transfer = desk.book(moved, cause);
        moved.accounts().forEach(after -> AccountNews.changed(changes, before.get(after.owner().holder()), after));
        var balance = desk.find(party).orElseThrow().balance();
        var news = new AccountNotice(way.notice(), party, Optional.of(keeper.party()), Optional.of(transfer.value()), moved.amount(),
                balance);
        return new Done(new MoneyMoved(transfer, party, moved.amount(), balance),
                AccountNews.effects(moved, transfer, Optional.empty(), cause.memo()).and(Effects.news(news)));
    }

    Instant now() {
        return now;
    }

    void store() {
        desk.store();
    }
}
