package org.partnercenter.application.incentive;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryIncentiveBillsTest implements IncentiveBillsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryIncentiveBills bills = transactions.register(new InMemoryIncentiveBills());

    @Override
    public IncentiveBills bills() {
        return bills;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
