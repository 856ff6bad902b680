package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.Transactions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One transaction at a time; a failed one leaves every registered store as it was. */
public final class InMemoryTransactions implements Transactions {

    private final List<Rollbackable> stores = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();

    public <S extends Rollbackable> S register(S store) {
        stores.add(store);
        return store;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.lock();
        try {
            if (lock.getHoldCount() > 1) {
                return work.get();
            }
            var back = snapshots();
            try {
                return work.get();
            } catch (RuntimeException | Error broken) {
                back.forEach(Runnable::run);
                throw broken;
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T dryRun(Supplier<T> work) {
        lock.lock();
        try {
            var back = snapshots();
            try {
                return work.get();
            } finally {
                back.forEach(Runnable::run);
            }
        } finally {
            lock.unlock();
        }
    }

    private List<Runnable> snapshots() {
        return stores.stream().map(Rollbackable::snapshot).toList();
    }
}
