package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.InMemoryIncentiveBills;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryReconciliationTest implements ReconciliationContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryIncentiveBills bills = transactions.register(new InMemoryIncentiveBills());
    private final InMemoryFigures figures = transactions.register(new InMemoryFigures());
    private final ReconcilePorts.Stores stores = new ReconcilePorts.Stores(transactions.register(new InMemoryDisputes()),
            transactions.register(new InMemoryFreezes(bills)), figures, figures);

    @Override
    public IncentiveBills bills() {
        return bills;
    }

    @Override
    public ReconcilePorts.Stores stores() {
        return stores;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
