package org.partnercenter.persistence.upkeep;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnercenter.persistence.kernel.SchemaStanding;
import org.postgresql.PGConnection;

/**
 * All tables as they were at one instant, in one archive, while the house works on: a repeatable-read transaction sees nothing of what
 * is committed later, and stands in nobody's way. Rows stream through; nothing of size is held.
 *
 * <p>Not in it: counters of rates, which are worth nothing later; the master key; and what lies in files.
 */
public final class Backup {
    private static final String TABLES = """
            select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'pc'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
              and c.relname not in ('databasechangelog', 'databasechangeloglock')
              and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by c.relname, a.attnum""";
    private static final String SEQUENCES = """
            select c.relname from pg_class c where c.relnamespace = 'pc'::regnamespace and c.relkind = 'S' order by c.relname""";
    /** Tables that number the transactions that wrote their rows. */
    static final List<String> NUMBERED = List.of("ledger_transfer", "audit_entry", "outbox_event");

    private final Connection owner;
    private final ZipOutputStream zip;

    private Backup(Connection owner, ZipOutputStream zip) {
        this.owner = owner;
        this.zip = zip;
    }

    /**
     * Writes the archive; the stream stays open.
     *
     * @param jdbcUrl a database whose schema is of any version
     * @param ownerUser the role that owns the tables: others may not see all rows
     * @param ownerPassword its password, or null where the server asks for none
     * @return how many rows are in it
     * @throws ArchiveUnusable when the database cannot be read
     */
    public static long write(String jdbcUrl, String ownerUser, String ownerPassword, OutputStream out, Instant now) throws IOException {
        try (Connection owner = DriverManager.getConnection(jdbcUrl, ownerUser, ownerPassword)) {
            owner.setAutoCommit(false);
            execute(owner, "set transaction isolation level repeatable read, read only");
            execute(owner, "set local statement_timeout = 0; set local lock_timeout = '1min'; set local datestyle = 'ISO';"
                    + " set local timezone = 'UTC'; set local extra_float_digits = 3; set local bytea_output = 'hex'");
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
            Manifest manifest = new Backup(owner, zip).write(now);
            zip.finish();
            owner.rollback();
            return manifest.rows();
        } catch (SQLException e) {
            throw new ArchiveUnusable("the database cannot be read as " + ownerUser + ": " + e.getMessage(), e);
        }
    }

    private Manifest write(Instant now) throws SQLException, IOException {
        // The first statement takes the snapshot.
        List<String> changes = SchemaStanding.changes(owner);
        List<Manifest.Table> tables = new ArrayList<>();
        for (var table : columns().entrySet()) {
            tables.add(copy(new Manifest.Table(table.getKey(), table.getValue(), 0, "")));
        }
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String name : texts(SEQUENCES)) {
            sequences.add(sequence(name));
        }
        Manifest manifest = new Manifest(Manifest.FORMAT, now.toString(), texts("select version()").getFirst(), changes,
                lastTransaction(tables), tables, sequences);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.json());
        zip.closeEntry();
        return manifest;
    }

    private Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(rows.getString(2));
            }
        }
        return columns;
    }

    private Manifest.Table copy(Manifest.Table table) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(table.entry()));
        DigestOutputStream digest = new DigestOutputStream(new Unclosed(zip), Restore.sha256());
        long rows = owner.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table.target() + " to stdout", digest);
        zip.closeEntry();
        return new Manifest.Table(table.name(), table.columns(), rows, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    private Manifest.Sequence sequence(String name) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select last_value, is_called from pc.\"" + name + "\"")) {
            row.next();
            return new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2));
        }
    }

    private long lastTransaction(List<Manifest.Table> tables) throws SQLException {
        long last = 0;
        for (var table : tables) {
            if (NUMBERED.contains(table.name())) {
                last = Math.max(last, Long.parseLong(
                        texts("select coalesce(max(txid), 0)::text from pc." + table.name()).getFirst()));
            }
        }
        return last;
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** COPY closes what it writes to. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
