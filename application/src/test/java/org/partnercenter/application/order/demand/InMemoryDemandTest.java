package org.partnercenter.application.order.demand;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryDemandTest implements DemandContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryDemandResources demands = transactions.register(new InMemoryDemandResources());

    @Override
    public DemandResources demands() {
        return demands;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
