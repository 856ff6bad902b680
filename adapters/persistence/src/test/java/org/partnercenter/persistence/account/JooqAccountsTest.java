package org.partnercenter.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.account.AccountPair;
import org.partnercenter.application.account.AccountReads;
import org.partnercenter.application.account.AccountRecord;
import org.partnercenter.application.account.Accounts;
import org.partnercenter.application.account.AccountsContract;
import org.partnercenter.application.account.Charges;
import org.partnercenter.application.account.Loaded;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.Allocating;
import org.partnercenter.domain.account.Moved;
import org.partnercenter.domain.account.Receiver;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class JooqAccountsTest implements AccountsContract {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();
    private static final Receiver OWN = Receiver.customer(CUSTOMER.holder(), AssociationType.RESALE, Optional.empty());

    private final Database database = new Database(TEST_DATABASE.dataSource());

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.account, pc.account_change, pc.account_charge, pc.audit_entry");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    @Override
    public Accounts accounts() {
        return new JooqAccounts(database);
    }

    @Override
    public Charges charges() {
        return new JooqCharges(database);
    }

    @Override
    public AccountReads reads() {
        return new JooqAccountReads(database, new JsonCodec());
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    private static Money yuan(long yuan) {
        return Money.ofMinor(yuan * 100, Money.CNY);
    }

    /** Allocates 10 if it can be. */
    private boolean allocate(String id) {
        return database.inTransaction(() -> {
            var locked = accounts().open(List.of(PARTNER, CUSTOMER));
            Decision<Moved> decision = Allocating.give(locked.get(PARTNER.holder()), locked.get(CUSTOMER.holder()), OWN, yuan(10));
            if (decision.isGranted()) {
                var moved = decision.orThrow();
                accounts().update(moved.accounts().stream().map(account -> new Loaded<Account>(account,
                        locked.get(account.owner().holder()).version())).toList());
                accounts().append(List.of(record(id + "-out", moved, 0), record(id + "-in", moved, 1)));
            }
            return decision.isGranted();
        });
    }

    private static AccountRecord record(String id, Moved moved, int side) {
        return new AccountRecord(id, moved.entries().get(side), new TransferId(id), Optional.empty(), Optional.empty(), Optional.empty(),
                "command", NOW);
    }

    @Test
    @Tag("ACC-13")
    @Tag("ACC-03")
    void however_many_allocate_at_once_the_account_gives_what_it_has() throws Exception {
        database.inTransaction(() -> {
            var account = accounts().open(List.of(PARTNER)).get(PARTNER.holder());
            accounts().update(List.of(new Loaded<>(Moved.recharge(account, yuan(95)).accounts().getFirst(), account.version())));
            return null;
        });
        var granted = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                var id = "t" + i;
                granted.add(threads.submit(() -> allocate(id)));
            }
        }
        int successes = 0;
        for (var each : granted) {
            successes += each.get() ? 1 : 0;
        }
        assertThat(successes).isEqualTo(9);
        Map<PartyId, Account> accounts = database.inTransaction(() -> accounts().lock(List.of(PARTNER.holder(), CUSTOMER.holder())));
        assertThat(accounts.get(PARTNER.holder()).balance()).isEqualTo(yuan(5));
        assertThat(accounts.get(CUSTOMER.holder()).balance()).isEqualTo(yuan(90));
    }

    @Test
    @Tag("ACC-06")
    void of_two_transfers_between_the_same_accounts_the_second_is_kept_out_until_the_first_is_over() throws Exception {
        var pair = AccountPair.of(PARTNER, CUSTOMER);
        var begun = new CountDownLatch(1);
        var tried = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> database.inTransaction(() -> {
                var mine = accounts().beginTransfers(List.of(pair));
                begun.countDown();
                await(tried);
                return mine;
            }));
            await(begun);
            assertThat(claimed(AccountPair.of(CUSTOMER, PARTNER), AccountPair.of(PARTNER, RESELLER)))
                    .containsExactly(AccountPair.of(PARTNER, RESELLER));
            tried.countDown();
            assertThat(first.get()).containsExactly(pair);
        }
        assertThat(claimed(pair)).containsExactly(pair);
    }

    private Set<AccountPair> claimed(AccountPair... pairs) {
        return database.inTransaction(() -> accounts().beginTransfers(List.of(pairs)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    @Tag("ACC-09")
    void what_was_recorded_cannot_be_changed_by_the_work_role() {
        assertThatThrownBy(() -> database.dsl().execute("delete from pc.account_change")).hasMessageContaining("permission denied");
    }

    @Test
    @Tag("ACC-13")
    void the_table_itself_keeps_balances_from_falling_below_zero() {
        assertThatThrownBy(() -> database.dsl().execute("insert into pc.account (id, kind, partner_id, balance_minor, earmarked_minor, "
                + "credit_minor, currency, version) values ('p', 'PARTNER', 'p', -1, 0, 0, 'CNY', 1)")).hasMessageContaining("check");
    }
}
