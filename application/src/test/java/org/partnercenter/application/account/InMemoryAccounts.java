package org.partnercenter.application.account;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Accounts in memory. Refuses to store one that was changed since it was loaded, a change twice, or a recharge twice. */
public final class InMemoryAccounts implements Accounts, Rollbackable {

    private final Map<PartyId, Account> rows = new TreeMap<>();
    private final List<AccountRecord> records = new ArrayList<>();
    private final Set<AccountPair> transfersElsewhere = new HashSet<>();

    /** Has another transaction move money between the two from now on. */
    public void transferRunningElsewhere(AccountOwner one, AccountOwner other) {
        transfersElsewhere.add(AccountPair.of(one, other));
    }

    public Collection<Account> all() {
        return List.copyOf(rows.values());
    }

    public List<AccountRecord> records() {
        return List.copyOf(records);
    }

    @Override
    public Map<PartyId, Account> open(Collection<AccountOwner> owners) {
        owners.forEach(owner -> rows.putIfAbsent(owner.holder(), Account.opened(owner)));
        return lock(owners.stream().map(AccountOwner::holder).toList());
    }

    @Override
    public Map<PartyId, Account> lock(Collection<PartyId> holders) {
        return holders.stream().distinct().filter(rows::containsKey).collect(Collectors.toMap(holder -> holder, rows::get));
    }

    @Override
    public Set<AccountPair> beginTransfers(Collection<AccountPair> pairs) {
        return pairs.stream().filter(pair -> !transfersElsewhere.contains(pair)).collect(Collectors.toSet());
    }

    @Override
    public void update(List<Loaded<Account>> accounts) {
        accounts.forEach(changed -> rows.compute(changed.value().owner().holder(), (holder, row) -> {
            if (row == null || row.version() != changed.version()) {
                throw new IllegalStateException("account " + holder + " was changed by somebody else meanwhile");
            }
            return changed.value();
        }));
    }

    @Override
    public void append(List<AccountRecord> more) {
        more.forEach(record -> {
            boolean twice = records.stream().anyMatch(known -> known.entry().owner().holder().equals(record.entry().owner().holder())
                    && known.entry().no() == record.entry().no() || known.transfer().equals(record.transfer())
                    && known.entry().movement() == AccountMovement.RECHARGED && record.entry().movement() == AccountMovement.RECHARGED);
            if (twice) {
                throw new IllegalStateException("change " + record.id() + " is stored already");
            }
            records.add(record);
        });
    }

    @Override
    public Map<TransferId, AccountRecord> transfers(Collection<TransferId> ids) {
        return records.stream().filter(record -> ids.contains(record.transfer()))
                .collect(Collectors.toMap(AccountRecord::transfer, record -> record, (one, other) -> one));
    }

    @Override
    public Runnable snapshot() {
        var oldRows = Map.copyOf(rows);
        var oldRecords = List.copyOf(records);
        return () -> {
            rows.clear();
            rows.putAll(oldRows);
            records.clear();
            records.addAll(oldRecords);
        };
    }
}
