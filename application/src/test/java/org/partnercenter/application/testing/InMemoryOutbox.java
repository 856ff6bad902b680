package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.UnsentEvents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events in memory, in the order they were written. */
public final class InMemoryOutbox implements Outbox, UnsentEvents, Rollbackable {

    private List<Entry> entries = new ArrayList<>();
    private Map<String, Instant> sent = new HashMap<>();

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void append(List<Entry> more) {
        entries.addAll(more);
    }

    @Override
    public List<Entry> next(int limit) {
        return entries.stream().filter(entry -> !sent.containsKey(entry.id())).limit(limit).toList();
    }

    @Override
    public void markSent(Collection<String> ids, Instant now) {
        ids.forEach(id -> sent.put(id, now));
    }

    @Override
    public int forgetSent(Instant before, int limit) {
        var old = entries.stream().filter(entry -> sent.containsKey(entry.id()) && sent.get(entry.id()).isBefore(before))
                .limit(limit).toList();
        entries.removeAll(old);
        return old.size();
    }

    @Override
    public Runnable snapshot() {
        var oldEntries = new ArrayList<>(entries);
        var oldSent = new HashMap<>(sent);
        return () -> {
            entries = oldEntries;
            sent = oldSent;
        };
    }
}
