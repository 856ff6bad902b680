package org.partnercenter.application.identity.access;

import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.identity.Parties;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryAccessTest implements AccessContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryIdentity store = transactions.register(new InMemoryIdentity());
    private final InMemoryPasswords passwords = new InMemoryPasswords();
    private final InMemoryTokens tokens = new InMemoryTokens(store.parties(), store.operators());

    @Override
    public Parties parties() {
        return store.parties();
    }

    @Override
    public Operators operators() {
        return store.operators();
    }

    @Override
    public Passwords passwords() {
        return passwords;
    }

    @Override
    public Tokens tokens() {
        return tokens;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
