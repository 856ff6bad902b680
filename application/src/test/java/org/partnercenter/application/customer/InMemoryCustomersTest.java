package org.partnercenter.application.customer;

import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.RecordedFact;

import java.util.List;

class InMemoryCustomersTest implements AssociationsContract, CustomerQueriesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryIdentity identity = transactions.register(new InMemoryIdentity());
    private final InMemoryCustomers store = transactions.register(new InMemoryCustomers(identity));

    @Override
    public Associations associations() {
        return store;
    }

    @Override
    public CustomerQueries queries() {
        return store;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void known(Party... parties) {
        identity.parties().add(List.of(parties));
    }

    @Override
    public void recorded(RecordedFact... facts) {
        identity.facts().put(List.of(facts));
    }
}
