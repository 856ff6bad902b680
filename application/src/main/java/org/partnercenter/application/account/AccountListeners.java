package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.Allocating;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to allocated money when those it was given to go their way, in the transaction of that (ACC-11, ASC-30). */
public final class AccountListeners {

    private final AccountPorts ports;

    AccountListeners(AccountPorts ports) {
        this.ports = ports;
    }

    /**
     * Gives what a customer has not spent back to whoever gave it, and lets go of what orders held.
     *
     * @param reseller the reseller that looked after it until now, if any
     */
    public Effects customerGone(PartyId customer, PartyId partner, Optional<PartyId> reseller, Request<?> cause, Instant now) {
        return returned(customer, AccountOwner.keeper(partner, reseller), cause, now);
    }

    /** Gives what a reseller has left back to its distributor. Its customers' money is the reseller's, and has to be back before. */
    public Effects resellerGone(PartyId reseller, PartyId distributor, Request<?> cause, Instant now) {
        return returned(reseller, AccountOwner.partner(distributor), cause, now);
    }

    private Effects returned(PartyId holder, AccountOwner giver, Request<?> cause, Instant now) {
        var desk = ports.desk();
        desk.lock(List.of(holder, giver.holder()));
        var account = desk.find(holder);
        if (account.isEmpty() || account.get().balance().isZero()) {
            return Effects.none();
        }
        desk.open(List.of(giver));
        var events = released(account.get(), now);
        var moved = Allocating.giveBack(account.get(), desk.account(giver)).orElseThrow();
        var transfer = desk.book(moved, AccountDesk.Cause.of(cause.id(), now, Optional.empty()));
        desk.store();
        var balance = desk.find(giver.holder()).orElseThrow().balance();
        return Effects.of(List.of(), events).and(AccountNews.effects(moved, transfer, Optional.empty(), Optional.empty()))
                .and(Effects.news(new AccountNotice("MONEY_RETURNED", giver.holder(), Optional.of(holder),
                        Optional.of(transfer.value()), moved.amount(), balance)));
    }

    private List<OutgoingEvent> released(Account account, Instant now) {
        if (account.earmarked().isZero()) {
            return List.of();
        }
        var events = new ArrayList<OutgoingEvent>();
        var held = ports.charges().lockHeld(account.owner().holder());
        var left = account;
        for (Charge charge : held) {
            left = charge.release(left, now).orThrow().account();
            events.add(AccountNews.event("released", charge.releasedByLeaving(now), charge.held(), left));
        }
        ports.charges().update(held.stream().map(charge -> new Loaded<>(charge.releasedByLeaving(now), charge.version())).toList());
        return events;
    }
}
