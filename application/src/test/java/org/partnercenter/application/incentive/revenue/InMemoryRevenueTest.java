package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class InMemoryRevenueTest implements RevenueContract {

    private final Set<List<Object>> managed = new HashSet<>();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRevenue revenue = transactions.register(new InMemoryRevenue((line, operator) -> managed.contains(List.of(
            line.source().customer().value(), line.source().keeper().reseller(), operator))));

    @Override
    public Revenues revenues() {
        return revenue;
    }

    @Override
    public RevenueReads reads() {
        return revenue;
    }

    @Override
    public RevenueRuns runs() {
        return revenue;
    }

    @Override
    public RevenueRecords records() {
        return revenue.records();
    }

    @Override
    public RevenueFeedbacks feedbacks() {
        return revenue.feedbacks();
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void managed(String customer, String reseller, String operator) {
        managed.add(List.of(customer, Optional.ofNullable(reseller).map(PartyId::new), operator));
    }
}
