package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryAudit;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryAccountsTest implements AccountsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryAccounts accounts = transactions.register(new InMemoryAccounts());
    private final InMemoryCharges charges = transactions.register(new InMemoryCharges());
    private final InMemoryAccountReads reads = new InMemoryAccountReads(accounts, charges, new InMemoryAudit());

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Charges charges() {
        return charges;
    }

    @Override
    public AccountReads reads() {
        return reads;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
