package org.partnercenter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's own measure: statements from a script, prepared, over a number of connections. */
final class PgBench {

    private static final List<Path> PLACES = Stream.of("/usr/lib/postgresql/18/bin/pgbench", "/usr/lib/postgresql/17/bin/pgbench",
            "/usr/lib/postgresql/16/bin/pgbench", "/usr/lib/postgresql/15/bin/pgbench", "/usr/bin/pgbench", "/usr/local/bin/pgbench").map(Path::of).toList();

    private final House house;
    private final Path programme;

    PgBench(House house) {
        this.house = house;
        this.programme = PLACES.stream().filter(Files::isExecutable).findFirst().orElseThrow(() ->
                new IllegalStateException("pgbench not found: it comes with postgresql-contrib or postgresql-15"));
    }

    String version() throws IOException, InterruptedException {
        var process = new ProcessBuilder(programme.toString(), "--version").start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return said;
    }

    Stats run(String script, int clients, double seconds) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("pgbench");
        var file = Files.writeString(folder.resolve("script.sql"), script);
        var builder = new ProcessBuilder(programme.toString(), "-n", "-M", "prepared", "-c", String.valueOf(clients), "-j", "2",
                "-T", String.valueOf(Math.max(1, Math.round(seconds))), "-f", file.toString(), "-l", "--log-prefix=" + folder.resolve("log"),
                "-h", "127.0.0.1", "-p", String.valueOf(house.databasePort()), "-U", House.APP, "partner_center").redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", house.password(House.APP));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0 || said.contains("aborted")) {
            throw new IOException("pgbench failed: " + said);
        }
        double tps = said.lines().filter(line -> line.startsWith("tps = ")).mapToDouble(line -> Double.parseDouble(line.split(" ")[2])).findFirst().orElseThrow();
        var nanos = latencies(folder);
        var stats = Stats.of(nanos, nanos.length, 1, 0);
        return new Stats(tps, stats.p50Millis(), stats.p99Millis(), 0);
    }

    private static long[] latencies(Path folder) throws IOException {
        var all = new long[1 << 16];
        int count = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (file.getFileName().toString().startsWith("log")) {
                    for (var line : Files.readAllLines(file)) {
                        all = count == all.length ? Arrays.copyOf(all, 2 * count) : all;
                        all[count++] = Long.parseLong(line.split(" ")[2]) * 1_000;
                    }
                }
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return Arrays.copyOf(all, count);
    }
}
