package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryOrdersTest implements OrdersContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryOrders orders = transactions.register(new InMemoryOrders());
    private final InMemoryResources resources = transactions.register(new InMemoryResources());
    private final InMemoryOrderReads reads = new InMemoryOrderReads(orders, resources);

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Resources resources() {
        return resources;
    }

    @Override
    public OrderReads reads() {
        return reads;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
