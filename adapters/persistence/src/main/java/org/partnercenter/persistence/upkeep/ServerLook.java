package org.partnercenter.persistence.upkeep;

import static org.partnercenter.application.upkeep.Finding.Level.FAULT;
import static org.partnercenter.application.upkeep.Finding.Level.NOTE;
import static org.partnercenter.application.upkeep.Finding.Level.WARNING;
import static org.partnercenter.application.upkeep.Finding.Level.WELL;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.partnercenter.application.upkeep.Finding.Level;
import org.partnercenter.application.upkeep.Finding;
import org.partnercenter.persistence.kernel.SchemaStanding;

/** How a database server is set up for the house: version, roles, durability, schema, clock. Changes nothing. */
public final class ServerLook {
    private static final int OLDEST = 150_000;
    private static final Duration NEAR = Duration.ofSeconds(5);
    private static final List<String> READERS = List.of("_partner", "_reseller", "_holder");

    private final String url;
    private final Supplier<Instant> clock;

    /** @param clock real time */
    public ServerLook(String jdbcUrl, Supplier<Instant> clock) {
        url = jdbcUrl;
        this.clock = clock;
    }

    /** @param ownerPassword and the other: null where the server asks for none */
    public List<Finding> look(String owner, String ownerPassword, String app, String appPassword) {
        List<Finding> findings = new ArrayList<>();
        Instant before = clock.get();
        try (Connection connection = DriverManager.getConnection(url, app, appPassword)) {
            findings.add(version(connection));
            findings.add(durability(connection));
            findings.add(role(connection, owner, app));
            findings.add(clocks(connection, before));
        } catch (SQLException e) {
            findings.add(unreachable(app, e));
            return findings;
        }
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            findings.add(schema(connection, app));
            findings.add(readers(connection, app));
        } catch (SQLException e) {
            findings.add(unreachable(owner, e));
        }
        return findings;
    }

    private static Finding unreachable(String role, SQLException e) {
        return Finding.of("database", FAULT, Map.of("role", role, "reason", String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
    }

    private static Finding version(Connection connection) throws SQLException {
        int number = Integer.parseInt(text(connection, "select current_setting('server_version_num')"));
        return Finding.of("server-version", number < OLDEST ? FAULT : WELL,
                Map.of("version", text(connection, "select current_setting('server_version')")));
    }

    private static Finding durability(Connection connection) throws SQLException {
        List<String> off = Durability.switchedOff(connection);
        return new Finding("durability", off.isEmpty() ? WELL : FAULT, Map.of(), off);
    }

    /** The work role must not pass the fence, nor own what it may only add to. */
    private static Finding role(Connection connection, String owner, String app) throws SQLException {
        boolean powerful = "t".equals(text(connection,
                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"));
        Level level = powerful ? FAULT : owner.equals(app) ? WARNING : WELL;
        return Finding.of("work-role", level, Map.of("role", app, "owner", owner));
    }

    /** The instant at which the server saw us come, which lies between two readings of our clock. */
    private Finding clocks(Connection connection, Instant before) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select backend_start from pg_stat_activity where pid = pg_backend_pid()")) {
            row.next();
            Instant there = row.getObject(1, OffsetDateTime.class).toInstant();
            Instant after = clock.get();
            Duration apart = there.isBefore(before) ? Duration.between(there, before)
                    : there.isAfter(after) ? Duration.between(after, there) : Duration.ZERO;
            return Finding.of("database-clock", apart.compareTo(NEAR) > 0 ? WARNING : WELL,
                    Map.of("seconds", String.valueOf(apart.toSeconds())));
        }
    }

    private static Finding schema(Connection connection, String app) throws SQLException {
        SchemaStanding standing = SchemaStanding.of(connection, app);
        return Finding.of("schema", switch (standing) {
            case CURRENT -> WELL;
            case ABSENT, OLDER -> NOTE;
            case NEWER -> FAULT;
        }, Map.of("standing", standing.name()));
    }

    private static Finding readers(Connection connection, String app) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select exists (select from pg_roles r where r.rolname = ? and pg_has_role(?, r.oid, 'member'))")) {
            for (String reader : READERS) {
                statement.setString(1, app + reader);
                statement.setString(2, app);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        missing.add(app + reader);
                    }
                }
            }
        }
        return new Finding("readers", missing.isEmpty() ? WELL : WARNING, Map.of(), missing);
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
