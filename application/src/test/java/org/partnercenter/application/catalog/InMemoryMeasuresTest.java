package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryMeasuresTest implements MeasuresContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryMeasures measures = transactions.register(new InMemoryMeasures());

    @Override
    public Measures measures() {
        return measures;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
