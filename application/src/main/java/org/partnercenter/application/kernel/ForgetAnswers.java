package org.partnercenter.application.kernel;

/** Removes remembered answers whose time is over. */
public final class ForgetAnswers implements Chore {

    private static final int PORTION = 2_000;

    private final Transactions transactions;
    private final RememberedAnswers answers;
    private final Clocks clocks;

    public ForgetAnswers(Transactions transactions, RememberedAnswers answers, Clocks clocks) {
        this.transactions = transactions;
        this.answers = answers;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "forget-answers";
    }

    @Override
    public boolean doPortion() {
        return transactions.inTransaction(() -> answers.removeExpired(clocks.real(), PORTION)) == PORTION;
    }
}
