package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryAuthorizationsTest implements AuthorizationsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryAuthorizations store = transactions.register(new InMemoryAuthorizations());

    @Override
    public Authorizations store() {
        return store;
    }

    @Override
    public AuthorizationReads reads() {
        return store;
    }

    @Override
    public AgreementAcceptances acceptances() {
        return store;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
