package org.partnercenter.messaging.file;

import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Transactions;

import java.util.Random;
import java.util.function.Supplier;

/**
 * Transactions that go wrong as seeded: a crash before or behind the commit, a collision that is tried again a few times and then given
 * up, a storage that is away. Between transactions others get their turn.
 */
final class FaultyTransactions implements Transactions {

    /** The process is gone; nobody catches that. */
    static final class Crash extends Error {

        private static final long serialVersionUID = 1L;

        Crash(String where) {
            super(where, null, false, false);
        }
    }

    private static final class Collision extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Collision() {
            super("collision", null, false, false);
        }
    }

    private static final int ATTEMPTS = 3;

    private final Transactions real;
    private final Random dice;
    private final Runnable others;
    private final Runnable onBusy;
    private boolean calm;
    private int depth;
    private int crashes;
    private int collisions;

    /**
     * @param others gets its turn before each transaction
     * @param onBusy is told when somebody has to wait
     */
    FaultyTransactions(Transactions real, Random dice, Runnable others, Runnable onBusy) {
        this.real = real;
        this.dice = dice;
        this.others = others;
        this.onBusy = onBusy;
    }

    /** From now on nothing goes wrong any more. */
    void calm() {
        calm = true;
    }

    int crashes() {
        return crashes;
    }

    int collisions() {
        return collisions;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (depth > 0) {
            return real.inTransaction(work);
        }
        others.run();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return once(work);
            } catch (Collision again) {
                collisions++;
            }
        }
        throw busy("others kept getting in the way");
    }

    private <T> T once(Supplier<T> work) {
        int fate = calm ? 100 : dice.nextInt(100);
        if (fate < 2) {
            throw busy("the storage is away");
        }
        depth++;
        T result;
        try {
            result = real.inTransaction(() -> {
                var done = work.get();
                if (fate < 6) {
                    throw crash("before its commit");
                }
                if (fate < 12) {
                    throw new Collision();
                }
                return done;
            });
        } finally {
            depth--;
        }
        if (fate < 16) {
            throw crash("behind its commit");
        }
        return result;
    }

    private Busy busy(String why) {
        onBusy.run();
        return new Busy(why, null);
    }

    Crash crash(String where) {
        crashes++;
        return new Crash(where);
    }

    @Override
    public <T> T dryRun(Supplier<T> work) {
        depth++;
        try {
            return real.dryRun(work);
        } finally {
            depth--;
        }
    }
}
