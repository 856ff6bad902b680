package org.partnercenter.bootstrap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Closes in reverse order of opening, each once, whatever the others do. */
final class Closing implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Closing.class.getName());

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    /** Takes over the duty to close it; at once when the end has begun already. */
    synchronized <T extends AutoCloseable> T add(T opened) {
        open.push(opened);
        if (closed) {
            close();
            throw new StartFailure("stopped while starting");
        }
        return opened;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!open.isEmpty()) {
            AutoCloseable next = open.pop();
            try {
                next.close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "not closed properly: " + next.getClass().getSimpleName(), e);
            }
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
