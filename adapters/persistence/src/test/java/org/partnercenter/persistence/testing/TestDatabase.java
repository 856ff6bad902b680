package org.partnercenter.persistence.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.partnercenter.persistence.kernel.Pool;
import org.partnercenter.persistence.kernel.Schema;

/** A database of its own for a test class: one server per JVM, copied from a migrated template. */
public final class TestDatabase implements AutoCloseable {
    public static final String OWNER = "pc_owner";
    public static final String APP = "pc_app";
    /** To which the work role steps down. */
    public static final List<String> READERS = List.of(APP + "_partner", APP + "_reseller", APP + "_holder");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String name;
    private HikariDataSource dataSource;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A database with the whole schema and no rows. */
    public static TestDatabase fresh() {
        return create(" template " + Template.NAME);
    }

    /** A database without anything in it. */
    public static TestDatabase empty() {
        return create("");
    }

    private static TestDatabase create(String source) {
        String name = "test_" + COUNTER.incrementAndGet();
        run(Server.url("postgres"), Server.ADMIN, "create database " + name + source + " owner " + OWNER);
        return new TestDatabase(name);
    }

    public String jdbcUrl() {
        return Server.url(name);
    }

    /** The password of both roles. */
    public String password() {
        return Server.PASSWORD;
    }

    /** Connections of the work role, the same object each time. */
    public synchronized DataSource dataSource() {
        if (dataSource == null) {
            dataSource = Pool.open(jdbcUrl(), APP, password(), 8);
        }
        return dataSource;
    }

    /** Runs statements as the owner of the schema. */
    public void asOwner(String... statements) {
        run(jdbcUrl(), OWNER, statements);
    }

    /** Runs statements as the superuser of the server. */
    public void asAdmin(String... statements) {
        run(jdbcUrl(), Server.ADMIN, statements);
    }

    @Override
    public synchronized void close() {
        if (dataSource != null) {
            dataSource.close();
        }
        run(Server.url("postgres"), Server.ADMIN, "drop database if exists " + name + " with (force)");
    }

    private static void run(String url, String user, String... statements) {
        try (Connection connection = DriverManager.getConnection(url, user, Server.PASSWORD);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final String ADMIN = "postgres";
        static final String PASSWORD = "for-tests-only";
        static final EmbeddedPostgres POSTGRES = start();

        static String url(String database) {
            return "jdbc:postgresql://127.0.0.1:" + POSTGRES.getPort() + "/" + database;
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(Path.of("target", "postgres").toAbsolutePath().toFile())
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("max_connections", "200")
                        .start();
                try (Connection admin = server.getPostgresDatabase().getConnection();
                        Statement statement = admin.createStatement()) {
                    statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
                    statement.execute("create role " + APP + " login password '" + PASSWORD + "'");
                    for (String reader : READERS) {
                        statement.execute("create role " + reader);
                        statement.execute("grant " + reader + " to " + APP);
                    }
                }
                return server;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Template {
        static final String NAME = make();

        private static String make() {
            String name = "migrated";
            run(Server.url("postgres"), Server.ADMIN, "create database " + name + " owner " + OWNER);
            Schema.migrate(Server.url(name), OWNER, Server.PASSWORD, APP);
            return name;
        }
    }
}
