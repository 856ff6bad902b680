package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.Messages;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.domain.kernel.Medium;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Messages that go nowhere. */
public final class InMemoryMessages implements Messages, Rollbackable {

    public final Set<Medium> carried = EnumSet.allOf(Medium.class);
    private final List<OutgoingMessage> queued = new ArrayList<>();

    public List<OutgoingMessage> queued() {
        return List.copyOf(queued);
    }

    @Override
    public boolean carries(Medium medium) {
        return carried.contains(medium);
    }

    @Override
    public void queue(List<OutgoingMessage> messages) {
        queued.addAll(messages);
    }

    @Override
    public Runnable snapshot() {
        int size = queued.size();
        return () -> queued.subList(size, queued.size()).clear();
    }
}
