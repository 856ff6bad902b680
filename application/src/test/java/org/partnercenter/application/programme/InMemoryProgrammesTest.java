package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryProgrammesTest implements ProgrammesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final ProgrammePorts.Stores stores = new ProgrammePorts.Stores(transactions.register(new InMemoryNetworkStandings()),
            transactions.register(new InMemoryLabelCatalogue()), transactions.register(new InMemoryDedicatedPeople()));

    @Override
    public ProgrammePorts.Stores stores() {
        return stores;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
