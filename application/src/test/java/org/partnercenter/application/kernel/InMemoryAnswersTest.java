package org.partnercenter.application.kernel;

import org.partnercenter.application.testing.InMemoryAnswers;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryAnswersTest implements RememberedAnswersContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryAnswers answers = transactions.register(new InMemoryAnswers());

    @Override
    public RememberedAnswers answers() {
        return answers;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
