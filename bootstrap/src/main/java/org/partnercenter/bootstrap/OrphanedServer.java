package org.partnercenter.bootstrap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The server that a killed process left running on our cluster.
 *
 * <p>Its pid file alone proves nothing: the number may belong to somebody else by now. It counts only when the process is a
 * {@code postgres} that was started on this very folder.
 */
record OrphanedServer(Path cluster) {
    /**
     * The orphan, if there is one. A pid file whose number was taken over by another programme is removed, because
     * PostgreSQL would refuse to start over it.
     */
    Optional<ProcessHandle> find() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        Optional<ProcessHandle> process = lines.isEmpty() ? Optional.empty() : process(lines.get(0).strip());
        if (process.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> command = process.get().info().command();
        if (command.isPresent() && !isPostgres(command.get())) {
            Files.delete(file);
            return Optional.empty();
        }
        return process.filter(this::isOnOurCluster);
    }

    private static Optional<ProcessHandle> process(String pid) {
        return pid.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean isPostgres(String command) {
        return Path.of(command.replace(" (deleted)", "")).endsWith("postgres");
    }

    private boolean isOnOurCluster(ProcessHandle process) {
        return process.info().arguments()
                .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                .orElse(false);
    }
}
