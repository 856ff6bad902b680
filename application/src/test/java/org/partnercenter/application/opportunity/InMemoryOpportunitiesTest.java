package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryOpportunitiesTest implements OpportunitiesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryOpportunities opportunities = transactions.register(new InMemoryOpportunities());

    @Override
    public Opportunities opportunities() {
        return opportunities;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
