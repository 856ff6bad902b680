package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryBenefitApplicationsTest implements BenefitApplicationsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryBenefitApplications applications = transactions.register(new InMemoryBenefitApplications());

    @Override
    public BenefitApplications applications() {
        return applications;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
