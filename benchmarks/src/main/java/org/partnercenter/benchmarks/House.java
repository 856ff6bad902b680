package org.partnercenter.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** A server of the shipped jars in a JVM of its own, with the data of a demonstration and an embedded PostgreSQL, on loopback only. */
final class House implements Closeable {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "pc_owner";
    static final String APP = "pc_app";
    private static final String DATABASE = "partner_center";
    private static final int PORT_LINE = 3;

    private final Path data;
    private final Process process;
    private final double secondsToStart;
    private final int port;

    private House(Path data, Process process, double secondsToStart, int port) {
        this.data = data;
        this.process = process;
        this.secondsToStart = secondsToStart;
        this.port = port;
    }

    static House first(Path under, String heap) throws IOException {
        return start(Files.createTempDirectory(under, "house"), heap);
    }

    /** Starts on a folder, whatever is in it, and waits for its first answer. */
    static House start(Path data, String heap) throws IOException {
        var builder = new ProcessBuilder("./run", "demo", "--data", data.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.appendTo(data.resolve("stderr.log").toFile()));
        builder.environment().put("PARTNERCENTER_HEAP", heap);
        long begun = System.nanoTime();
        var process = builder.start();
        // Whoever breaks off the benchmarks is left with no server.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        int port = 0;
        var told = process.inputReader();
        for (var line = told.readLine(); line != null; line = told.readLine()) {
            if (line.strip().startsWith("address")) {
                port = Integer.parseInt(line.replaceAll(".*://[^:]*:(\\d+).*", "$1"));
                new Connected(port).answer(Requests.plain("GET", "/health/ready", port));
            }
            if (line.strip().startsWith("mode")) {
                break;
            }
        }
        if (port == 0) {
            throw new IOException("the server did not start: " + Files.readString(data.resolve("stderr.log")));
        }
        return new House(data, process, (System.nanoTime() - begun) / 1e9, port);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    double secondsToStart() {
        return secondsToStart;
    }

    int databasePort() throws IOException {
        return Integer.parseInt(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(PORT_LINE).strip());
    }

    String password(String role) throws IOException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("postgres.passwords"))) {
            passwords.load(in);
        }
        return passwords.getProperty(role);
    }

    Connection database(String role) throws IOException, SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort() + "/" + DATABASE, role, password(role));
    }

    void execute(String role, String... statements) throws IOException, SQLException {
        try (var connection = database(role); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    String value(String sql) throws IOException, SQLException {
        try (var connection = database(SUPERUSER); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Waits for what the house does by itself after what was done before, but for no longer than half a minute. */
    void rest() throws Exception {
        long end = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < end && !value("select exists (select from pc.outbox_event where published_at is null or fanned_at is null)"
                + " or (select max(txid) from pc.audit_entry) > (select max(txid) from pc.audit_seal)").equals("f")) {
            Thread.sleep(200);
        }
    }

    /** What the server itself has in memory, the database apart, in MB; and the most it ever had. */
    List<Long> residentMegabytes() throws IOException {
        var status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        return List.of(kilobytes(status, "VmRSS:") / 1024, kilobytes(status, "VmHWM:") / 1024);
    }

    private static long kilobytes(List<String> status, String name) {
        return status.stream().filter(line -> line.startsWith(name)).map(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0L);
    }

    /** Seconds of processor time so far: of the server, and of its database. */
    double[] processorSeconds() throws IOException {
        var postmaster = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().strip();
        double database = ticks(Path.of("/proc", postmaster), true);
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var each : processes) {
                database += postmaster.equals(parent(each)) ? ticks(each, false) : 0;
            }
        }
        return new double[] {ticks(Path.of("/proc", String.valueOf(process.pid())), false) / 100, database / 100};
    }

    /** Behind the name in brackets, which may have anything in it. */
    private static String[] status(Path folder) {
        try {
            var text = Files.readString(folder.resolve("stat"));
            return text.substring(text.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }

    private static String parent(Path folder) {
        var status = status(folder);
        return status.length == 0 ? "" : status[1];
    }

    private static double ticks(Path folder, boolean endedChildren) {
        var status = status(folder);
        if (status.length == 0) {
            return 0;
        }
        long own = Long.parseLong(status[11]) + Long.parseLong(status[12]);
        return endedChildren ? own + Long.parseLong(status[13]) + Long.parseLong(status[14]) : own;
    }

    /** Stops the server and keeps its data. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            stop();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a server stopped", stop);
        }
        delete(data);
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failed) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
