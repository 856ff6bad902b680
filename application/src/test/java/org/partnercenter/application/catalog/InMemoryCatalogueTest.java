package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryCatalogueTest implements CatalogueContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryCatalogue catalogue = transactions.register(new InMemoryCatalogue());

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
