package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.Ledger;

import java.util.ArrayList;
import java.util.List;

/** Keeps movements in the order they came, and can be asked for balances. */
public final class InMemoryLedger implements Ledger, Rollbackable {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void append(List<Entry> more) {
        entries.addAll(more);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What came in minus what went out, in minor units. */
    public long balance(String account) {
        return entries.stream().map(entry -> entry.posting().transfer()).mapToLong(transfer ->
                transfer.to().name().equals(account) ? transfer.amount().minor()
                        : transfer.from().name().equals(account) ? -transfer.amount().minor() : 0).sum();
    }

    @Override
    public Runnable snapshot() {
        int size = entries.size();
        return () -> entries.subList(size, entries.size()).clear();
    }
}
