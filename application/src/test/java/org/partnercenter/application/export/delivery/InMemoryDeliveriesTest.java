package org.partnercenter.application.export.delivery;

import org.partnercenter.application.export.Exports;
import org.partnercenter.application.export.InMemoryExports;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryDeliveriesTest implements DeliveriesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final Exports exports = transactions.register(new InMemoryExports());
    private final Deliveries deliveries = transactions.register(new InMemoryDeliveries(exports, ZONE));

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public Exports exports() {
        return exports;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
