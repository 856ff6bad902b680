package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryCreationsTest implements CreatedCustomersContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryCreations created = transactions.register(new InMemoryCreations());

    @Override
    public CreatedCustomers created() {
        return created;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
