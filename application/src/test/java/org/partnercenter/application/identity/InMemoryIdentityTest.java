package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryIdentityTest implements PartiesContract, AccessKeysContract, PartyFactsContract, IdentityQueriesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryIdentity store = transactions.register(new InMemoryIdentity());

    @Override
    public Parties parties() {
        return store.parties();
    }

    @Override
    public AccessKeys accessKeys() {
        return store.accessKeys();
    }

    @Override
    public PartyFacts facts() {
        return store.facts();
    }

    @Override
    public IdentityQueries queries() {
        return store.queries();
    }

    @Override
    public ResellersOf resellers() {
        return store.resellers();
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
