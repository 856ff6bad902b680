package org.partnercenter.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;

/** The database of a house, running or not, for a command that is run beside the server. What it started for that, it stops again. */
final class StandingDatabase implements AutoCloseable {
    private final Settings.ExternalDatabase address;
    private final Closing closing;

    private StandingDatabase(Settings.ExternalDatabase address, Closing closing) {
        this.address = address;
        this.closing = closing;
    }

    /** Finds it; nothing is made. */
    static StandingDatabase find(Settings settings) {
        Closing closing = new Closing();
        if (settings.external().isPresent()) {
            return new StandingDatabase(settings.external().get(), closing);
        }
        if (!exists(settings)) {
            throw new StartFailure("the data folder " + settings.data() + " holds no database (--data names another)");
        }
        if (DataFolder.isHeld(settings.data())) {
            return new StandingDatabase(EmbeddedDatabase.running(settings.data()), closing);
        }
        return started(closing, closing.add(DataFolder.openWithoutKey(settings.data())));
    }

    /** Makes the embedded one where there is none; the folder is locked by the caller. */
    static StandingDatabase make(Settings settings, DataFolder folder) {
        Closing closing = new Closing();
        if (settings.external().isPresent()) {
            return new StandingDatabase(settings.external().get(), closing);
        }
        if (exists(settings)) {
            throw new StartFailure("the data folder " + settings.data() + " holds a database already: restore into an empty one");
        }
        return started(closing, folder);
    }

    /** Whether there is anything to find. */
    static boolean exists(Settings settings) {
        Path cluster = settings.data().resolve(EmbeddedDatabase.CLUSTER);
        return settings.external().isPresent() || Files.isDirectory(cluster);
    }

    private static StandingDatabase started(Closing closing, DataFolder folder) {
        try {
            EmbeddedDatabase embedded = closing.add(EmbeddedDatabase.prepare(folder));
            embedded.start();
            return new StandingDatabase(
                    new Settings.ExternalDatabase(embedded.jdbcUrl(), embedded.owner(), embedded.app()), closing);
        } catch (RuntimeException e) {
            closing.close();
            throw e;
        }
    }

    Settings.ExternalDatabase address() {
        return address;
    }

    /** @return null where the server asks for none */
    static String passwordOf(Settings.Login login) {
        return login.password() == Secret.NONE ? null : login.password().reveal();
    }

    @Override
    public void close() {
        closing.close();
    }
}
