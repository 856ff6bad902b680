package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryPoliciesTest implements PoliciesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryPolicies policies = transactions.register(new InMemoryPolicies());
    private final InMemoryProductPolicies products = transactions.register(new InMemoryProductPolicies());

    @Override
    public IncentivePolicies policies() {
        return policies;
    }

    @Override
    public ProductPolicies products() {
        return products;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
