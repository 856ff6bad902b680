package org.partnercenter.persistence.account;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.ACCOUNT;
import static org.partnercenter.persistence.db.Tables.ACCOUNT_CHANGE;

import org.jooq.impl.DSL;
import org.partnercenter.application.account.AccountPair;
import org.partnercenter.application.account.AccountRecord;
import org.partnercenter.application.account.Accounts;
import org.partnercenter.application.account.Loaded;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts as rows. The table itself keeps what is earmarked between zero and the balance. */
public final class JooqAccounts implements Accounts {

    /** Names the family of advisory locks that keep transfers between two accounts apart (ACC-06). */
    private static final int TRANSFERS = 0x41434306;
    private static final BulkUpdate<org.partnercenter.persistence.db.tables.records.AccountRecord> UPDATE = new BulkUpdate<>(ACCOUNT,
            ACCOUNT.ID, ACCOUNT.VERSION, List.of(ACCOUNT.KIND, ACCOUNT.PARTNER_ID, ACCOUNT.RESELLER_ID, ACCOUNT.CUSTOMER_ID, ACCOUNT.BALANCE_MINOR,
            ACCOUNT.EARMARKED_MINOR, ACCOUNT.CREDIT_MINOR, ACCOUNT.VERSION));

    private final Database database;

    public JooqAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, Account> open(Collection<AccountOwner> owners) {
        var rows = owners.stream().distinct().sorted(Comparator.comparing(AccountOwner::holder))
                .map(owner -> AccountRows.row(Account.opened(owner))).toList();
        for (var chunk : Chunks.of(rows)) {
            database.dsl().insertInto(ACCOUNT).set(chunk).onConflictDoNothing().execute();
        }
        return lock(owners.stream().map(AccountOwner::holder).toList());
    }

    @Override
    public Map<PartyId, Account> lock(Collection<PartyId> holders) {
        return holders.isEmpty() ? Map.of() : database.dsl().selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.in(holders.stream().map(PartyId::value).collect(Collectors.toSet())))
                .orderBy(ACCOUNT.ID).forUpdate().fetch(AccountRows::account).stream()
                .collect(Collectors.toMap(account -> account.owner().holder(), account -> account));
    }

    @Override
    public Set<AccountPair> beginTransfers(Collection<AccountPair> pairs) {
        var byName = pairs.stream().distinct().collect(Collectors.toMap(pair -> pair.first() + " " + pair.second(), pair -> pair));
        var pair = field(name("pair"), String.class);
        return Set.copyOf(database.dsl().select(pair)
                .from(unnest(val(byName.keySet().stream().sorted().toArray(String[]::new))).as("wanted", "pair"))
                .where(DSL.condition("pg_try_advisory_xact_lock({0}, hashtext({1}))", inline(TRANSFERS), pair))
                .fetch(row -> byName.get(row.value1())));
    }

    @Override
    public void update(List<Loaded<Account>> accounts) {
        UPDATE.run(database.dsl(), accounts.stream()
                .map(account -> new BulkUpdate.Versioned<>(AccountRows.row(account.value()), account.version())).toList());
    }

    @Override
    public void append(List<AccountRecord> records) {
        for (var chunk : Chunks.of(records)) {
            database.dsl().insertInto(ACCOUNT_CHANGE).set(chunk.stream().map(AccountRows::row).toList()).execute();
        }
    }

    @Override
    public Map<TransferId, AccountRecord> transfers(Collection<TransferId> ids) {
        return ids.isEmpty() ? Map.of() : database.dsl().selectFrom(ACCOUNT_CHANGE)
                .where(ACCOUNT_CHANGE.TRANSFER_ID.in(ids.stream().map(TransferId::value).toList()))
                .orderBy(ACCOUNT_CHANGE.ID).fetch(AccountRows::record).stream()
                .collect(Collectors.toMap(AccountRecord::transfer, record -> record, (one, other) -> one));
    }
}
