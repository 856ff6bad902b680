package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryResellerGrantsTest implements ResellerGrantsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryResellerGrants grants = transactions.register(new InMemoryResellerGrants());

    @Override
    public ResellerGrants grants() {
        return grants;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
