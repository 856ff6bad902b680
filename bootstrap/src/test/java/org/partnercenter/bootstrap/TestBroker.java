package org.partnercenter.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;

/** A broker that the server under test does not run itself, and that comes and goes. */
public final class TestBroker implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final Path folder;

    private TestBroker(EmbeddedBroker broker, Path folder) {
        this.broker = broker;
        this.folder = folder;
    }

    /** @param port 0 takes a free one */
    public static TestBroker start(Path folder, int port) throws Exception {
        return new TestBroker(EmbeddedBroker.start(Files.createDirectories(folder), port), folder);
    }

    public int port() {
        return broker.port();
    }

    public String settings() {
        return settings(folder);
    }

    static String settings(Path folder) {
        BrokerLogin login = BrokerLogin.find(folder).orElseThrow();
        return "partnercenter.broker.url=" + login.url().orElseThrow() + "\npartnercenter.broker.user=" + login.user()
                + "\npartnercenter.broker.password=" + login.password().reveal() + "\n";
    }

    @Override
    public void close() throws Exception {
        broker.close();
    }
}
