package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryWhiteListsTest implements WhiteListsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryWhiteLists lists = transactions.register(new InMemoryWhiteLists());

    @Override
    public WhiteLists lists() {
        return lists;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
