package org.partnercenter.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A broker in a JVM of its own, which can be killed. */
public final class BrokerProcess implements AutoCloseable {
    private static final String READY = "ready ";
    private final Process process;
    private final Path folder;
    private final int port;

    private BrokerProcess(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** @param port 0 takes a free one */
    public static BrokerProcess start(Path folder, int port) throws IOException {
        var errors = Files.createTempFile("broker", ".err");
        errors.toFile().deleteOnExit();
        var process = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), BrokerProcess.class.getName(), folder.toString(),
                Integer.toString(port))).redirectError(errors.toFile()).start();
        var out = process.inputReader();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return new BrokerProcess(process, folder, Integer.parseInt(line.substring(READY.length())));
            }
        }
        throw new IllegalStateException("no broker: " + Files.readString(errors));
    }

    /** The broker until it is killed. */
    public static void main(String[] arguments) throws Exception {
        try (var broker = TestBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
            System.out.println(READY + broker.port());
            Thread.currentThread().join();
        }
    }

    public int port() {
        return port;
    }

    public String settings() {
        return TestBroker.settings(folder);
    }

    /** {@code kill -9}. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
