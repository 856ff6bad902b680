package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryCodesTest implements CodesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryCodes codes = transactions.register(new InMemoryCodes());

    @Override
    public Codes codes() {
        return codes;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
