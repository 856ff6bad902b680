package org.partnercenter.application.customer.leave;

import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryChangesTest implements ChangesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryCustomers customers = transactions.register(new InMemoryCustomers(new InMemoryIdentity()));
    private final InMemoryChanges store = transactions.register(new InMemoryChanges(customers));

    @Override
    public ChangeRequests requests() {
        return store;
    }

    @Override
    public ChangeQueries queries() {
        return store;
    }

    @Override
    public FormerCustomers former() {
        return store;
    }

    @Override
    public Associations associations() {
        return customers;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
