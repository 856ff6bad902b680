package org.partnercenter.bootstrap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One run of one of PostgreSQL's programmes, in an environment of its own. */
final class ServerCommand {
    /** How it ended, and everything it said. */
    record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }

        String lastLine() {
            return output.lines().filter(line -> !line.isBlank()).reduce((first, second) -> second).orElse("no reason given");
        }
    }

    private ServerCommand() {}

    static Outcome run(List<String> prefix, Object... command) {
        List<String> line = new ArrayList<>(prefix);
        for (Object word : command) {
            line.add(word.toString());
        }
        Path output = null;
        try {
            // A file, because a server that stays in the background would keep a pipe open.
            output = Files.createTempFile("partner-center", ".out");
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
            clean(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            int status = process.waitFor();
            return new Outcome(status, Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new Outcome(-1, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        } finally {
            discard(output);
        }
    }

    private static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG")
                || name.startsWith("PARTNERCENTER_"));
        environment.put("LC_ALL", "C");
    }

    private static void discard(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StartFailure("the temporary file " + file + " cannot be removed: " + e.getMessage(), e);
        }
    }
}
