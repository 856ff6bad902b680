package org.partnercenter.persistence.kernel;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/**
 * Brings the database to the schema this version needs.
 *
 * <p>Everything lives in the one schema {@code pc}, Liquibase's two tables included: a dump or a drop of {@code pc} takes
 * its history along, and another programme's Liquibase in the same database is never mistaken for ours.
 *
 * <p>Nodes that start together wait for each other on a PostgreSQL advisory lock. It belongs to the connection, so a node
 * that dies gives it up; whoever holds it therefore knows that a lock row left by Liquibase is stale, and clears it.
 */
public final class Schema {
    private static final long ADVISORY_LOCK = 0x70635f736368656dL;
    private static final String FENCE = "db/fence/";
    private static final String WAIT = "2min";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Schema() {}

    /**
     * Migrates, or finds quickly that nothing is to do. Safe to call from several nodes at a time.
     *
     * @param jdbcUrl a PostgreSQL 15 or newer
     * @param ownerUser the role that owns the schema; needs {@code create} on the database, or an empty schema {@code pc}
     * @param ownerPassword its password, or null where the server asks for none
     * @param appRole the role that works on the tables without owning them; may be the owner itself
     * @throws SchemaUnusable when the database cannot be reached, holds a foreign or a newer schema, or the migration fails
     */
    public static void migrate(String jdbcUrl, String ownerUser, String ownerPassword, String appRole) {
        requirePlainName(appRole);
        Changelog changelog = Changelog.load(appRole);
        try (Connection owner = DriverManager.getConnection(jdbcUrl, properties(ownerUser, ownerPassword))) {
            InstalledSchema installed = new InstalledSchema(owner);
            if (installed.isAt(changelog)) {
                return;
            }
            lock(owner);
            if (installed.isAt(changelog)) {
                return;
            }
            installed.refuseForeign();
            new Migration(owner, appRole).run();
            installed.rememberIsAt(changelog);
        } catch (SQLException e) {
            throw new SchemaUnusable("the database cannot be migrated as " + ownerUser + ": " + e.getMessage(), e);
        }
    }

    /**
     * Makes the schema as an earlier version, or this one, left it, for the data of then to be put in; {@link #migrate} brings it up afterwards.
     *
     * @param changes what had run there: {@code file::id}
     * @throws SchemaUnusable also when there is a schema already, or another version than an earlier one of this made those changes
     */
    public static void makeAsAfter(Collection<String> changes, String jdbcUrl, String ownerUser, String ownerPassword, String appRole) {
        requirePlainName(appRole);
        Changelog changelog = Changelog.load(appRole);
        // What fences the tables runs with every migration, and so comes with the next.
        List<String> wanted = changelog.changes().stream().filter(change -> !change.startsWith(FENCE)).limit(
                changes.stream().filter(change -> !change.startsWith(FENCE)).count()).toList();
        if (!changes.containsAll(wanted) || wanted.isEmpty()
                || changes.stream().anyMatch(change -> !change.startsWith(FENCE) && !wanted.contains(change))) {
            throw new SchemaUnusable("no version that leads to this one has such a schema: restore with the version that made the backup");
        }
        try (Connection owner = DriverManager.getConnection(jdbcUrl, properties(ownerUser, ownerPassword))) {
            lock(owner);
            InstalledSchema installed = new InstalledSchema(owner);
            if (installed.hasHistory()) {
                throw new SchemaUnusable("the database " + owner.getCatalog() + " holds a schema pc already: give an empty database"
                        + " (or drop the schema, if an earlier restore was broken off)");
            }
            installed.refuseForeign();
            new Migration(owner, appRole).runFirst(wanted.size());
        } catch (SQLException e) {
            throw new SchemaUnusable("the schema cannot be made as " + ownerUser + ": " + e.getMessage(), e);
        }
    }

    private static Properties properties(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "partner-center migration");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    private static void requirePlainName(String role) {
        if (role.isBlank() || role.matches(".*[\"'$\\\\].*")) {
            throw new SchemaUnusable("the name of the work role is not usable: " + role);
        }
    }

    private static void lock(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("set lock_timeout = '" + WAIT + "'");
            statement.execute("select pg_advisory_lock(" + ADVISORY_LOCK + ")");
            statement.execute("set lock_timeout = 0");
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new SchemaUnusable("another node has been migrating the database for more than " + WAIT
                        + "; try again when it is done", e);
            }
            throw e;
        }
    }
}
