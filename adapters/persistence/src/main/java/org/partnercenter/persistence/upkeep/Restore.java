package org.partnercenter.persistence.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.partnercenter.persistence.kernel.NodeSettings;
import org.partnercenter.persistence.kernel.Schema;
import org.postgresql.PGConnection;

/**
 * Puts a backup into an empty database: the schema as it was, all rows in one transaction, and then the schema of this version, so that the
 * backup of an earlier version is brought up on the way.
 */
public final class Restore {
    private static final int BUFFER = 1 << 16;
    private static final String DEPENDENCIES = """
            select child.relname, parent.relname from pg_constraint f
            join pg_class child on child.oid = f.conrelid join pg_class parent on parent.oid = f.confrelid
            where f.contype = 'f' and f.connamespace = 'pc'::regnamespace and child.oid <> parent.oid""";

    private final ZipFile archive;
    private final Manifest manifest;

    private Restore(ZipFile archive, Manifest manifest) {
        this.archive = archive;
        this.manifest = manifest;
    }

    /**
     * Fills the database.
     *
     * @param jdbcUrl an empty database
     * @param ownerUser as for {@link Schema#migrate}
     * @return how many rows were put in, which is what the archive says
     * @throws ArchiveUnusable when the archive is not whole; no row is in the database then
     * @throws org.partnercenter.persistence.kernel.SchemaUnusable when the database is not empty, or cannot be brought to the schema
     */
    public static long read(Path file, String jdbcUrl, String ownerUser, String ownerPassword, String appRole) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            Manifest manifest = manifest(archive);
            Schema.makeAsAfter(manifest.changes(), jdbcUrl, ownerUser, ownerPassword, appRole);
            try (Connection owner = DriverManager.getConnection(jdbcUrl, ownerUser, ownerPassword)) {
                new Restore(archive, manifest).fill(owner);
            }
            Schema.migrate(jdbcUrl, ownerUser, ownerPassword, appRole);
            return manifest.rows();
        } catch (SQLException e) {
            throw new ArchiveUnusable("the restore failed: " + e.getMessage(), e);
        }
    }

    private static Manifest manifest(ZipFile archive) throws IOException {
        ZipEntry entry = archive.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new ArchiveUnusable(archive.getName() + " is not a whole backup: it has no manifest");
        }
        try (InputStream in = archive.getInputStream(entry)) {
            Manifest manifest = Manifest.read(in.readAllBytes());
            if (manifest.format() != Manifest.FORMAT) {
                throw new ArchiveUnusable(archive.getName() + " is a backup of form " + manifest.format() + ", which this version cannot read");
            }
            return manifest;
        }
    }

    private void fill(Connection owner) throws SQLException, IOException {
        owner.setAutoCommit(false);
        Backup.execute(owner, "set local statement_timeout = 0; set local datestyle = 'ISO'; set local timezone = 'UTC'");
        // Migrations put rows in that every house has, and the backup has them too.
        List<Manifest.Table> tables = parentsFirst(dependencies(owner));
        Backup.execute(owner, "truncate " + String.join(", ", tables.stream().map(table -> "pc.\"" + table.name() + "\"").toList()));
        for (var table : tables) {
            copy(owner, table);
        }
        for (var sequence : manifest.sequences()) {
            set(owner, sequence);
        }
        goOnCounting(owner);
        owner.commit();
        owner.setAutoCommit(true);
        Backup.execute(owner, "analyze");
    }

    private void copy(Connection owner, Manifest.Table table) throws SQLException, IOException {
        ZipEntry entry = archive.getEntry(table.entry());
        if (entry == null) {
            throw new ArchiveUnusable("the backup is not whole: table " + table.name() + " is missing");
        }
        try (DigestInputStream in = new DigestInputStream(archive.getInputStream(entry), sha256())) {
            long rows = owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table.target() + " from stdin", in, BUFFER);
            if (rows != table.rows() || !HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(table.sha256())) {
                throw new ArchiveUnusable("the backup is damaged: table " + table.name() + " is not as it was written");
            }
        }
    }

    private static void set(Connection owner, Manifest.Sequence sequence) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, "pc.\"" + sequence.name() + "\"");
            statement.setLong(2, sequence.value());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    /** The chain of the audit trail follows the numbers of transactions, and a new server begins with small ones. */
    private void goOnCounting(Connection owner) throws SQLException {
        long ahead = Math.max(0, manifest.lastTransaction() + 1 - present(owner));
        for (String table : Backup.NUMBERED) {
            Backup.execute(owner, "alter table pc." + table + " alter column txid set default (pg_current_xact_id()::text::bigint"
                    + (ahead == 0 ? ")" : " + " + ahead + ")"));
        }
        try (PreparedStatement statement = owner.prepareStatement("insert into pc.node_setting (name, value) values (?, ?)"
                + " on conflict (name) do update set value = excluded.value")) {
            statement.setString(1, NodeSettings.TRANSACTIONS_AHEAD);
            statement.setString(2, String.valueOf(ahead));
            statement.execute();
        }
    }

    private static long present(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Map<String, Set<String>> dependencies(Connection owner) throws SQLException {
        Map<String, Set<String>> parents = new HashMap<>();
        try (var statement = owner.createStatement(); ResultSet rows = statement.executeQuery(DEPENDENCIES)) {
            while (rows.next()) {
                parents.computeIfAbsent(rows.getString(1), child -> new HashSet<>()).add(rows.getString(2));
            }
        }
        return parents;
    }

    private List<Manifest.Table> parentsFirst(Map<String, Set<String>> parents) {
        Map<String, Manifest.Table> waiting = new HashMap<>();
        manifest.tables().forEach(table -> waiting.put(table.name(), table));
        Set<Manifest.Table> order = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            List<Manifest.Table> free = new ArrayList<>(waiting.values());
            free.removeIf(table -> parents.getOrDefault(table.name(), Set.of()).stream().anyMatch(waiting::containsKey));
            if (free.isEmpty()) {
                throw new ArchiveUnusable("tables that refer to each other in a circle cannot be filled: " + waiting.keySet());
            }
            free.forEach(table -> waiting.remove(table.name()));
            order.addAll(free);
        }
        return List.copyOf(order);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
