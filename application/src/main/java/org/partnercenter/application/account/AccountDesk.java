package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Ids;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountEntry;
import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.Moved;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts a batch works on: loaded and locked at once, changed one after the other, each change seeing those before it, and
 * stored at once.
 */
final class AccountDesk {

    /** What records tell of why something moved. */
    record Cause(String command, Instant at, Optional<String> memo, Optional<OrderId> order, Optional<ChargeId> charge) {

        static Cause of(String command, Instant at, Optional<String> memo) {
            return new Cause(command, at, memo, Optional.empty(), Optional.empty());
        }
    }

    private final Accounts store;
    private final Ids ids;
    private final Map<PartyId, Account> accounts = new HashMap<>();
    private final Map<PartyId, Long> versions = new HashMap<>();
    private final Set<PartyId> changed = new LinkedHashSet<>();
    private final List<AccountRecord> records = new ArrayList<>();

    AccountDesk(Accounts store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    /** Locks the accounts, those that there are not yet as well. */
    void open(Collection<AccountOwner> owners) {
        var missing = owners.stream().filter(owner -> !accounts.containsKey(owner.holder())).distinct().toList();
        if (!missing.isEmpty()) {
            keep(store.open(missing));
        }
    }

    /** Locks those that there are. */
    void lock(Collection<PartyId> holders) {
        var missing = holders.stream().filter(holder -> !accounts.containsKey(holder)).distinct().toList();
        if (!missing.isEmpty()) {
            keep(store.lock(missing));
        }
    }

    private void keep(Map<PartyId, Account> loaded) {
        loaded.forEach((holder, account) -> {
            accounts.put(holder, account);
            versions.put(holder, account.version());
        });
    }

    Optional<Account> find(PartyId holder) {
        return Optional.ofNullable(accounts.get(holder));
    }

    /** An account that was opened, under its keeper of now. */
    Account account(AccountOwner owner) {
        return find(owner.holder()).orElseThrow().keptBy(owner);
    }

    /** Books a movement on all its accounts. */
    TransferId book(Moved moved, Cause cause) {
        return book(new TransferId(ids.next()), moved, cause);
    }

    TransferId book(TransferId transfer, Moved moved, Cause cause) {
        moved.accounts().forEach(this::change);
        moved.entries().forEach(entry -> record(entry, transfer, cause));
        return transfer;
    }

    void change(Account account) {
        accounts.put(account.owner().holder(), account);
        changed.add(account.owner().holder());
    }

    TransferId record(AccountEntry entry, Cause cause) {
        return record(entry, new TransferId(ids.next()), cause);
    }

    private TransferId record(AccountEntry entry, TransferId transfer, Cause cause) {
        var memo = cause.memo().filter(text -> entry.isAdjustment() || entry.movement() == AccountMovement.RECHARGED);
        records.add(new AccountRecord(ids.next(), entry, transfer, cause.order(), cause.charge(), memo, cause.command(), cause.at()));
        return transfer;
    }

    void store() {
        if (!changed.isEmpty()) {
            store.update(changed.stream().map(holder -> new Loaded<>(accounts.get(holder), versions.get(holder))).toList());
        }
        if (!records.isEmpty()) {
            store.append(records);
        }
    }
}
