package org.partnercenter.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.persistence.kernel.AuditSealer;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditCheck;
import org.partnercenter.persistence.kernel.Schema;
import org.partnercenter.persistence.kernel.SchemaStanding;
import org.partnercenter.persistence.kernel.SchemaUnusable;
import org.partnercenter.persistence.testing.TestDatabase;

class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final String ENTRY = """
            insert into pc.audit_entry (id, at, recorded_at, operation, party_id, party_kind, channel, request_id, subject_type, subject_id, outcome)
            select 'entry-' || n, '2026-11-01', '2026-11-01', 'x', 'p', 'PLATFORM', 'REST', 'r', 's', 's', 'GRANTED'
            from generate_series(%d, %d) n""";

    @TempDir
    Path folder;

    private static void fill(TestDatabase database) {
        database.asOwner("""
                insert into pc.party (id, kind, name, account_name, registered_at)
                values ('a', 'CUSTOMER', E'tab\\there, \\\\N and 中文\\n', 'a', '2026-01-01 00:00:00.123456+00')""",
                "insert into pc.access_key (id, party_id, secret, created_at) values ('k', 'a', '\\x00ff', '2026-01-01')",
                "insert into pc.node_setting values ('n', ''), ('o', repeat('long ', 100000))",
                """
                insert into pc.outbox_event (id, at, type, subject, data) values ('e', '2026-11-01', 't', 's', '{"a": [1, null]}')""",
                ENTRY.formatted(1, 3));
    }

    private Path backup(TestDatabase database) throws IOException {
        var file = folder.resolve("backup-" + System.nanoTime() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Backup.write(database.jdbcUrl(), TestDatabase.OWNER, database.password(), out, NOW);
        }
        return file;
    }

    private static void restore(Path file, TestDatabase database) throws IOException {
        Restore.read(file, database.jdbcUrl(), TestDatabase.OWNER, database.password(), TestDatabase.APP);
    }

    private static Map<String, Manifest.Table> tables(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile()); var in = zip.getInputStream(zip.getEntry(Manifest.ENTRY))) {
            return Manifest.read(in.readAllBytes()).tables().stream().filter(table -> !table.name().equals("node_setting"))
                    .collect(Collectors.toMap(Manifest.Table::name, table -> table));
        }
    }

    private static Object ask(TestDatabase database, String sql) throws SQLException {
        try (Connection owner = owner(database)) {
            return DSL.using(owner).fetchValue(sql);
        }
    }

    private static Connection owner(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), TestDatabase.OWNER, database.password());
    }

    /** The same archive with one entry changed, or taken out where nothing is left of it. */
    private Path altered(Path file, String name, UnaryOperator<byte[]> change) throws IOException {
        var altered = folder.resolve("altered-" + System.nanoTime() + ".zip");
        try (var zip = new ZipFile(file.toFile()); var out = new ZipOutputStream(Files.newOutputStream(altered))) {
            for (var entry : zip.stream().toList()) {
                var content = zip.getInputStream(entry).readAllBytes();
                var written = entry.getName().equals(name) ? change.apply(content) : content;
                if (written != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(written);
                }
            }
        }
        return altered;
    }

    @Test
    void what_was_backed_up_is_what_is_restored_to_the_byte() throws IOException, SQLException {
        try (var from = TestDatabase.fresh(); var to = TestDatabase.empty()) {
            fill(from);
            var file = backup(from);

            restore(file, to);

            assertThat(tables(backup(to))).isEqualTo(tables(file));
            assertThat(ask(to, "select name from pc.party where id = 'a'")).isEqualTo("tab\there, \\N and 中文\n");
            assertThat(ask(to, "select length(value) from pc.node_setting where name = 'o'")).isEqualTo(500_000);
            to.asOwner("insert into pc.outbox_event (id, at, type, subject, data) values ('f', '2026-11-01', 't', 's', '{}')");
            assertThat(ask(to, "select seq from pc.outbox_event where id = 'f'"))
                    .isEqualTo((Long) ask(from, "select max(seq) from pc.outbox_event") + 1);
            try (var owner = owner(to)) {
                assertThat(SchemaStanding.of(owner, TestDatabase.APP)).isEqualTo(SchemaStanding.CURRENT);
            }
        }
    }

    @Test
    void the_chain_of_the_audit_trail_goes_on_where_the_server_before_was_ahead() throws IOException {
        try (var from = TestDatabase.fresh(); var to = TestDatabase.empty()) {
            fill(from);
            from.asOwner("update pc.audit_entry set txid = txid + 5000000000");
            var file = backup(from);

            restore(file, to);
            to.asOwner(ENTRY.formatted(4, 5));
            var database = new Database(to.dataSource());
            new AuditSealer(database).doPortion();

            var report = new JooqAuditCheck(database).verify(1, 100);
            assertThat(report.isIntact()).isTrue();
            assertThat(report.checked()).isEqualTo(5);
            assertThat(report.unsealed()).isZero();
        }
    }

    @Test
    void a_backup_sees_one_instant_and_stands_in_nobodys_way() throws IOException, SQLException {
        try (var from = TestDatabase.fresh()) {
            fill(from);
            var file = folder.resolve("meanwhile.zip");
            try (var out = new OutputStream() {
                private final OutputStream archive = Files.newOutputStream(file);
                private boolean written;

                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    if (!written) {
                        written = true;
                        from.asOwner("insert into pc.node_setting values ('late', '')", "delete from pc.access_key");
                    }
                    archive.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    archive.close();
                }
            }) {
                Backup.write(from.jdbcUrl(), TestDatabase.OWNER, from.password(), out, NOW);
            }
            assertThat(ask(from, "select count(*) from pc.access_key")).isEqualTo(0L);
            assertThat(tables(file).get("access_key").rows()).isEqualTo(1);
            try (var to = TestDatabase.empty()) {
                restore(file, to);
                assertThat(ask(to, "select count(*) from pc.node_setting where name = 'late'")).isEqualTo(0L);
            }
        }
    }

    @Test
    void a_full_disk_ends_a_backup_with_its_reason() {
        try (var from = TestDatabase.fresh()) {
            fill(from);
            var room = new int[] {100};
            var disk = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    if (room[0]-- == 0) {
                        throw new IOException("No space left on device");
                    }
                }
            };

            assertThatThrownBy(() -> Backup.write(from.jdbcUrl(), TestDatabase.OWNER, from.password(), disk, NOW))
                    .hasStackTraceContaining("No space left on device");
            from.asOwner("insert into pc.node_setting values ('after', 'nothing is locked any more')");
        }
    }

    @Test
    void what_is_not_whole_is_refused_and_leaves_no_row() throws IOException, SQLException {
        try (var from = TestDatabase.fresh()) {
            fill(from);
            var file = backup(from);
            var flaws = List.of(
                    altered(file, "data/party", content -> new String(content, StandardCharsets.UTF_8)
                            .replace("here", "HERE").getBytes(StandardCharsets.UTF_8)),
                    altered(file, "data/access_key", content -> new byte[0]),
                    altered(file, "data/access_key", content -> null));
            for (var flaw : flaws) {
                try (var to = TestDatabase.empty()) {
                    assertThatThrownBy(() -> restore(flaw, to)).isInstanceOf(ArchiveUnusable.class).hasMessageContaining("backup is");
                    assertThat(ask(to, "select count(*) from pc.party")).isEqualTo(0L);
                }
            }
            try (var to = TestDatabase.empty()) {
                var headless = altered(file, Manifest.ENTRY, content -> null);
                assertThatThrownBy(() -> restore(headless, to)).isInstanceOf(ArchiveUnusable.class).hasMessageContaining("no manifest");
                assertThat(ask(to, "select to_regnamespace('pc')")).isNull();
            }
        }
    }

    @Test
    void only_an_empty_database_is_restored_into() throws IOException, SQLException {
        try (var from = TestDatabase.fresh(); var to = TestDatabase.fresh()) {
            fill(from);
            var file = backup(from);

            assertThatThrownBy(() -> restore(file, to)).isInstanceOf(SchemaUnusable.class).hasMessageContaining("already");
            assertThat(ask(to, "select count(*) from pc.party")).isEqualTo(0L);
        }
    }

    @Test
    void the_backup_of_an_earlier_version_is_brought_up_on_the_way() throws IOException, SQLException {
        try (var head = TestDatabase.fresh(); var from = TestDatabase.empty(); var to = TestDatabase.empty(); var owner = owner(head)) {
            var earlier = SchemaStanding.changes(owner).stream().takeWhile(change -> !change.startsWith("db/kernel/0003")).toList();
            Schema.makeAsAfter(earlier, from.jdbcUrl(), TestDatabase.OWNER, from.password(), TestDatabase.APP);
            from.asOwner("insert into pc.outbox_event (id, at, type, subject, data) values ('old', '2026-01-01', 't', 's', '{}')",
                    "insert into pc.party (id, kind, name, account_name, registered_at) values ('a', 'CUSTOMER', 'A', 'a', '2026-01-01')");

            restore(backup(from), to);

            assertThat(ask(to, "select seq from pc.outbox_event where id = 'old' and published_at is null")).isEqualTo(1L);
            assertThat(ask(to, "select name from pc.party where id = 'a'")).isEqualTo("A");
            try (var after = owner(to)) {
                assertThat(SchemaStanding.of(after, TestDatabase.APP)).isEqualTo(SchemaStanding.CURRENT);
            }
            try (var before = owner(from)) {
                assertThat(SchemaStanding.of(before, TestDatabase.APP)).isEqualTo(SchemaStanding.OLDER);
            }
        }
    }

    @Test
    void the_backup_of_a_later_version_is_refused() throws IOException, SQLException {
        try (var from = TestDatabase.fresh(); var to = TestDatabase.empty()) {
            from.asOwner("insert into pc.databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
                    + " values ('tomorrow', 'partner-center', 'db/kernel/9999.sql', '2027-01-01', 9999, 'EXECUTED')");
            var file = backup(from);

            assertThatThrownBy(() -> restore(file, to)).isInstanceOf(SchemaUnusable.class).hasMessageContaining("version that made the backup");
            try (var owner = owner(from)) {
                assertThat(SchemaStanding.of(owner, TestDatabase.APP)).isEqualTo(SchemaStanding.NEWER);
            }
            assertThat(ask(to, "select to_regnamespace('pc')")).isNull();
        }
    }
}
