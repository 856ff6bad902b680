package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryOpportunityIncentivesTest implements OpportunityIncentivesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryOpportunityIncentives incentives = transactions.register(new InMemoryOpportunityIncentives());
    private final InMemoryExclusions exclusions = transactions.register(new InMemoryExclusions());
    private final InMemoryMarketplaceSales sales = transactions.register(new InMemoryMarketplaceSales());

    @Override
    public OpportunityIncentives incentives() {
        return incentives;
    }

    @Override
    public Exclusions exclusions() {
        return exclusions;
    }

    @Override
    public MarketplaceSales sales() {
        return sales;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
