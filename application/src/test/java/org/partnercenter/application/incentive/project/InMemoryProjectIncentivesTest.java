package org.partnercenter.application.incentive.project;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryProjectIncentivesTest implements ProjectIncentivesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryProjectIncentives projects = transactions.register(new InMemoryProjectIncentives());

    @Override
    public ProjectIncentives projects() {
        return projects;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
