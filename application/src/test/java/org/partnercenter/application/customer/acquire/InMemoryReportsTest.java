package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryReportsTest implements CustomerReportsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryReports reports = transactions.register(new InMemoryReports());

    @Override
    public CustomerReports reports() {
        return reports;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
