package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.incentive.InMemoryIncentiveBills;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryClosingTest implements ClosingContract {

    private InMemoryTransactions transactions;
    private BillPorts.Stores stores;

    InMemoryClosingTest() {
        forgetAll();
    }

    @Override
    public BillPorts.Stores stores() {
        return stores;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void forgetAll() {
        transactions = new InMemoryTransactions();
        var bills = transactions.register(new InMemoryIncentiveBills());
        stores = new BillPorts.Stores(bills, transactions.register(new InMemoryCalculations(bills)), transactions.register(new InMemoryClosings()));
    }
}
