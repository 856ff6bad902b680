package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryCooperationsTest implements CooperationsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryCooperations cooperations = transactions.register(new InMemoryCooperations());

    @Override
    public Cooperations cooperations() {
        return cooperations;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
