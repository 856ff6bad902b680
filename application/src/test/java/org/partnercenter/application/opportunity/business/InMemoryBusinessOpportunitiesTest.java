package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;
import org.partnercenter.domain.kernel.PartyId;

class InMemoryBusinessOpportunitiesTest implements BusinessOpportunitiesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryBusinessOpportunities opportunities = transactions.register(new InMemoryBusinessOpportunities());
    private final InMemoryAccountDirectors directors = transactions.register(new InMemoryAccountDirectors());

    @Override
    public BusinessOpportunities opportunities() {
        return opportunities;
    }

    @Override
    public AccountDirectors directors() {
        return directors;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void customer(PartyId id, String name, String account) {
        opportunities.name(id, name, account);
    }
}
