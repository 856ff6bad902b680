package org.partnercenter.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server in a JVM of its own, as {@code run} starts it, but compiled in haste: none of them lives long. */
public final class ServerProcess implements AutoCloseable {
    public static final String HEAP = "-Xmx512m";
    private final Process process;
    private final Path errors;
    private String account = "";

    private ServerProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    public static ServerProcess launch(String... arguments) {
        return launchWith(HEAP, arguments);
    }

    private static ServerProcess launchWith(String heap, String... arguments) {
        try {
            Path errors = Files.createTempFile("server", ".err");
            errors.toFile().deleteOnExit();
            List<String> command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                    "-Duser.timezone=UTC",
                    "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file")));
            command.addAll(ServerClasses.options());
            command.add(PartnerCenter.class.getName());
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            return new ServerProcess(builder.start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and waits until it has told where it listens. */
    public static ServerProcess start(String... arguments) {
        return startWith(HEAP, arguments);
    }

    /** @param heap as in {@code -Xmx256m} */
    public static ServerProcess startWith(String heap, String... arguments) {
        ServerProcess server = launchWith(heap, arguments);
        try {
            BufferedReader out = server.process.inputReader();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                server.account += line + "\n";
                if (line.startsWith("  mode")) {
                    return server;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("not started: " + server.errors());
    }

    /** What it said about itself when it was up. */
    public String account() {
        return account;
    }

    /** The address requests go to. */
    public String address() {
        return account.lines()
                .filter(line -> line.startsWith("  address"))
                .map(line -> line.strip().split("\\s+")[1])
                .findFirst()
                .orElseThrow();
    }

    public String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for its own end. */
    public int exitStatus() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        exitStatus();
    }

    /** SIGTERM. */
    @Override
    public void close() {
        process.destroy();
        exitStatus();
    }
}
