package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryClosingsTest implements ClosingsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryClosings closings = transactions.register(new InMemoryClosings());

    @Override
    public Closings closings() {
        return closings;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
