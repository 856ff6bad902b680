package org.partnercenter.bootstrap;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The object graph, built in plain Java before the port opens.
 *
 * <p>CDI creates REST resources by itself; its producers take what these need from {@link #current()}.
 */
final class Wiring implements AutoCloseable {
    private static final AtomicReference<Wiring> CURRENT = new AtomicReference<>();

    private final Settings settings;
    private final DataFolder dataFolder;
    private final DatabaseAccess database;

    Wiring(Settings settings, DataFolder dataFolder, DatabaseAccess database) {
        this.settings = Objects.requireNonNull(settings);
        this.dataFolder = Objects.requireNonNull(dataFolder);
        this.database = Objects.requireNonNull(database);
    }

    /** Makes this the graph that CDI sees; there is one per process. */
    void publish() {
        if (!CURRENT.compareAndSet(null, this)) {
            throw new IllegalStateException("another graph is in use");
        }
    }

    /** The published graph. */
    static Wiring current() {
        Wiring wiring = CURRENT.get();
        if (wiring == null) {
            throw new IllegalStateException("nothing is wired yet");
        }
        return wiring;
    }

    Settings settings() {
        return settings;
    }

    DataFolder dataFolder() {
        return dataFolder;
    }

    DatabaseAccess database() {
        return database;
    }

    @Override
    public void close() {
        CURRENT.compareAndSet(this, null);
    }
}
