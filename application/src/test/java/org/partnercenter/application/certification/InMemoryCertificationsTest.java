package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryCertificationsTest implements CertificationsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryCertifications certifications = transactions.register(new InMemoryCertifications());

    @Override
    public Certifications certifications() {
        return certifications;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
