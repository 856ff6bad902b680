package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One {@code run doctor}, {@code verify}, {@code backup} or {@code restore}, in a JVM of its own. */
public final class UpkeepProcess {

    /** @param output what it said, complaints included */
    public record Outcome(int status, String output) {
    }

    private UpkeepProcess() {
    }

    public static Outcome run(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow", "-Dstdout.encoding=UTF-8",
                    "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file")));
            command.addAll(ServerClasses.options());
            command.add(Upkeep.class.getName());
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
