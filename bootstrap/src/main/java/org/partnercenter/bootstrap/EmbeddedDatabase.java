package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A real PostgreSQL in the data folder, for data that is kept: every commit is on the disk, connections need a password,
 * and only this machine can connect.
 *
 * <p>Not thread-safe but for {@link #close()}, which may come at any time from the thread that ends the process.
 */
final class EmbeddedDatabase implements AutoCloseable {
    /** To which the work role steps down to read for a caller. */
    private static final List<String> READERS =
            List.of(ServerPasswords.APP + "_partner", ServerPasswords.APP + "_reseller", ServerPasswords.APP + "_holder");
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class.getName());
    private static final String DATABASE = "partner_center";
    static final String CLUSTER = "postgres";
    static final String PASSWORDS = "postgres.passwords";
    private static final int PORT_LINE = 3;
    private static final int TRIES = 3;
    // Statements and key values never reach the server's log: they hold personal data.
    private static final String OPTIONS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on"
            + " -c synchronous_commit=on -c full_page_writes=on -c max_connections=60 -c timezone=UTC -c log_timezone=UTC"
            + " -c log_min_messages=log -c log_min_error_statement=panic -c log_error_verbosity=terse"
            + " -c log_statement=none -c log_checkpoints=off";

    private final Path cluster;
    private final Path programmes;
    private final ServerAccount account;
    private final ServerPasswords passwords;
    private int port;

    private EmbeddedDatabase(Path cluster, Path programmes, ServerAccount account, ServerPasswords passwords) {
        this.cluster = cluster;
        this.programmes = programmes;
        this.account = account;
        this.passwords = passwords;
    }

    /** Unpacks and initialises what is missing. Nothing runs yet; {@link #close()} works from here on. */
    static EmbeddedDatabase prepare(DataFolder folder) {
        Path cluster = folder.path().resolve(CLUSTER);
        Path programmes = ServerBinaries.unpack(folder.path().resolve("bin")).resolve("bin");
        try {
            ServerAccount account = ServerAccount.choose(folder.path(), cluster, programmes.resolve("postgres"));
            ServerPasswords passwords = ServerPasswords.in(
                    folder.path().resolve(PASSWORDS), Files.exists(cluster));
            EmbeddedDatabase database = new EmbeddedDatabase(cluster, programmes, account, passwords);
            if (!Files.exists(cluster)) {
                database.initialise();
            }
            return database;
        } catch (IOException e) {
            throw new StartFailure("the embedded PostgreSQL cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** How to reach the server that a running house has on its data folder. */
    static Settings.ExternalDatabase running(Path folder) {
        Path file = folder.resolve(CLUSTER).resolve("postmaster.pid");
        try {
            int port = Integer.parseInt(Files.readAllLines(file).get(PORT_LINE).strip());
            ServerPasswords passwords = ServerPasswords.in(folder.resolve(PASSWORDS), true);
            return new Settings.ExternalDatabase(url(DATABASE, port), new Settings.Login(ServerPasswords.OWNER,
                    passwords.of(ServerPasswords.OWNER)), new Settings.Login(ServerPasswords.APP, passwords.of(ServerPasswords.APP)));
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new StartFailure("the house on " + folder + " has no database running: is it starting or stopping?", e);
        }
    }

    /** Starts the server, after having stopped one that a killed process left behind, and makes sure of roles and database. */
    void start() {
        try {
            new OrphanedServer(cluster).find().ifPresent(orphan -> stop());
            account.give(cluster);
            launch(TRIES);
            ensureRolesAndDatabase();
        } catch (IOException e) {
            throw new StartFailure("the embedded PostgreSQL cannot be started: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new StartFailure("the embedded PostgreSQL does not let us in: " + e.getMessage(), e);
        }
    }

    String jdbcUrl() {
        return url(DATABASE, port);
    }

    Settings.Login owner() {
        return login(ServerPasswords.OWNER);
    }

    Settings.Login app() {
        return login(ServerPasswords.APP);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            stop();
        }
    }

    private Settings.Login login(String role) {
        return new Settings.Login(role, passwords.of(role));
    }

    private static String url(String database, int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable&gssEncMode=disable";
    }

    private void initialise() throws IOException {
        Path unfinished = cluster.resolveSibling("postgres.new");
        Path password = cluster.resolveSibling("postgres.new.password");
        ServerBinaries.delete(unfinished);
        Files.createDirectory(unfinished);
        account.give(unfinished);
        PrivateFile.write(password, passwords.of(ServerPasswords.ADMIN).reveal().getBytes(StandardCharsets.UTF_8));
        account.give(password);
        ServerCommand.Outcome outcome = account.run(programmes.resolve("initdb"), "-D", unfinished,
                "-U", ServerPasswords.ADMIN, "--pwfile=" + password, "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        Files.delete(password);
        if (!outcome.succeeded()) {
            throw new StartFailure("the database cannot be initialised in " + cluster + ": " + complaint(outcome.output()));
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch(int tries) throws IOException {
        port = freePort();
        Path log = cluster.resolve("server.log");
        if (Files.exists(log)) {
            Files.move(log, cluster.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ServerCommand.Outcome outcome = account.run(programmes.resolve("pg_ctl"), "start", "-D", cluster, "-w", "-t", "60",
                "-s", "-l", log, "-o", "-p " + port + " " + OPTIONS);
        if (outcome.succeeded()) {
            return;
        }
        String said = Files.exists(log) ? Files.readString(log) : outcome.output();
        if (tries > 1 && said.contains("Address already in use")) {
            launch(tries - 1);
            return;
        }
        throw new StartFailure("the embedded PostgreSQL does not start: " + complaint(said));
    }

    private void stop() {
        for (String mode : List.of("fast", "immediate")) {
            ServerCommand.Outcome outcome =
                    account.run(programmes.resolve("pg_ctl"), "stop", "-D", cluster, "-m", mode, "-w", "-t", "30", "-s");
            if (outcome.succeeded()) {
                return;
            }
            LOG.log(Level.WARNING, "PostgreSQL did not stop ({0}): {1}", new Object[] {mode, outcome.lastLine()});
        }
    }

    private void ensureRolesAndDatabase() throws SQLException {
        try (Connection admin = DriverManager.getConnection(
                        url("postgres", port), ServerPasswords.ADMIN, passwords.of(ServerPasswords.ADMIN).reveal());
                Statement statement = admin.createStatement()) {
            for (String role : List.of(ServerPasswords.OWNER, ServerPasswords.APP)) {
                if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole"
                            + " password '" + passwords.of(role).reveal() + "'");
                }
            }
            for (String reader : READERS) {
                if (!exists(statement, "select 1 from pg_roles where rolname = '" + reader + "'")) {
                    statement.execute("create role " + reader + " nologin nosuperuser nobypassrls nocreatedb nocreaterole");
                    statement.execute("grant " + reader + " to " + ServerPasswords.APP);
                }
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + ServerPasswords.OWNER);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line that says why, of all that a programme wrote. */
    private static String complaint(String output) {
        return output.lines()
                .filter(line -> line.matches(".*(FATAL|PANIC|error|ERROR):.*"))
                .findFirst()
                .orElseGet(() -> new ServerCommand.Outcome(1, output).lastLine());
    }
}
