package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryActivitiesTest implements ActivitiesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryActivities activities = transactions.register(new InMemoryActivities());

    @Override
    public Activities activities() {
        return activities;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
