package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryPlacesTest implements PlacesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryPlaces places = transactions.register(new InMemoryPlaces());

    @Override
    public Places places() {
        return places;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
