package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.AuditLog;

import java.util.ArrayList;
import java.util.List;

public final class InMemoryAudit implements AuditLog, Rollbackable {

    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void append(List<Entry> more) {
        entries.addAll(more);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public Runnable snapshot() {
        int size = entries.size();
        return () -> entries.subList(size, entries.size()).clear();
    }
}
