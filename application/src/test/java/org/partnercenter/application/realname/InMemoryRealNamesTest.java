package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.realname.attachment.UploadSettings;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryRealNamesTest implements ApplicationsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRealNames store = transactions.register(new InMemoryRealNames());

    @Override
    public Applications applications() {
        return store;
    }

    @Override
    public UploadSettings uploads() {
        return store;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
