package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryDiscountsTest implements DiscountsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryDiscounts discounts = transactions.register(new InMemoryDiscounts());

    @Override
    public MarketplaceOffers offers() {
        return discounts.offers();
    }

    @Override
    public ExclusiveDiscounts discounts() {
        return discounts;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
