package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryContractsTest implements ContractsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryContracts contracts = transactions.register(new InMemoryContracts());

    @Override
    public Contracts contracts() {
        return contracts;
    }

    @Override
    public Agreements agreements() {
        return contracts.agreements();
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
