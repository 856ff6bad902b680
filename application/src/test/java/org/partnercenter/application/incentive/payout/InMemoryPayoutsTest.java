package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.incentive.InMemoryIncentiveBills;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryPayoutsTest implements PayoutsContract {

    private final InMemoryIncentiveBills bills = new InMemoryIncentiveBills();
    private final InMemoryPayouts store = new InMemoryPayouts(bills);

    @Override
    public PayoutOrders orders() {
        return store.orders();
    }

    @Override
    public AutoRequests auto() {
        return store.auto();
    }

    @Override
    public OwedInvoices owed() {
        return store.owed();
    }

    @Override
    public OpenIncentives open() {
        return store.open();
    }

    @Override
    public IncentiveBills bills() {
        return bills;
    }

    @Override
    public Transactions transactions() {
        return new InMemoryTransactions();
    }
}
