package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryGrantedDiscountsTest implements GrantedDiscountsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryGrantedDiscounts discounts = transactions.register(new InMemoryGrantedDiscounts());

    @Override
    public GrantedDiscounts discounts() {
        return discounts;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
