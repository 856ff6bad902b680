package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.application.upkeep.Finding.Level;
import org.partnercenter.application.upkeep.Finding;
import org.partnercenter.persistence.testing.TestDatabase;

class DoctorTest {
    @TempDir
    Path parent;

    private Map<String, Finding> look(Map<String, String> given) {
        Map<String, String> all = new TreeMap<>(given);
        all.putIfAbsent(ReadSettings.DATA, parent.resolve("data").toString());
        all.putIfAbsent(ReadSettings.PORT, "0");
        Settings settings = ReadSettings.from(CommandLine.parse(), SettingSources.of(all, Map.of(), Map.of()));
        return new Doctor(settings, Instant::now).look().stream()
                .collect(Collectors.toMap(Finding::check, finding -> finding, (first, second) -> second));
    }

    private static Map<String, String> database(TestDatabase database, String app) {
        return Map.of(ReadSettings.DATABASE_URL, database.jdbcUrl(), ReadSettings.DATABASE_USER, app,
                ReadSettings.DATABASE_PASSWORD, database.password(), ReadSettings.OWNER_USER, TestDatabase.OWNER,
                ReadSettings.OWNER_PASSWORD, database.password());
    }

    @Test
    void a_house_that_was_never_opened_is_well_and_stays_unmade() {
        assertThat(look(Map.of()).values()).extracting(Finding::level).containsOnly(Level.WELL, Level.NOTE);
        assertThat(parent.resolve("data")).doesNotExist();
    }

    @Test
    void folders_and_secrets_that_others_can_read_are_named() throws IOException {
        Path data = Files.createDirectory(parent.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path key = Files.write(data.resolve("master.key"), new byte[32]);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

        Map<String, Finding> findings = look(Map.of());

        assertThat(findings.get("data-folder").level()).isEqualTo(Level.WARNING);
        assertThat(findings.get("secret-files").level()).isEqualTo(Level.FAULT);
        assertThat(findings.get("secret-files").named()).containsExactly(key.toString());
    }

    @Test
    void a_port_that_is_taken_is_told() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(look(Map.of(ReadSettings.PORT, String.valueOf(taken.getLocalPort()))).get("address").level()).isEqualTo(Level.FAULT);
        }
    }

    @Test
    void a_database_is_told_by_what_is_wrong_with_it() {
        try (TestDatabase fresh = TestDatabase.fresh(); TestDatabase empty = TestDatabase.empty()) {
            Map<String, Finding> findings = look(database(fresh, TestDatabase.APP));

            assertThat(findings.get("durability").level()).isEqualTo(Level.FAULT);
            assertThat(findings.get("durability").named()).contains("fsync");
            assertThat(findings.get("work-role").level()).isEqualTo(Level.WELL);
            assertThat(findings.get("readers").level()).isEqualTo(Level.WELL);
            assertThat(findings.get("server-version").level()).isEqualTo(Level.WELL);
            assertThat(findings.get("database-clock").level()).isEqualTo(Level.WELL);
            assertThat(look(database(empty, TestDatabase.APP)).get("schema").facts()).containsEntry("standing", "ABSENT");
            assertThat(look(database(empty, TestDatabase.OWNER)).get("work-role").level()).isEqualTo(Level.WARNING);
            assertThat(look(database(empty, "nobody_at_all")).get("database").level()).isEqualTo(Level.FAULT);
        }
    }

    @Test
    void a_key_of_another_house_and_a_clock_set_back_are_told() {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.asOwner("insert into pc.audit_entry (id, at, recorded_at, operation, party_id, party_kind, channel, request_id, subject_type,"
                    + " subject_id, outcome) values ('later', '2090-01-01', '2090-01-01', 'x', 'p', 'PLATFORM', 'REST', 'r', 's', 's', 'GRANTED')",
                    "insert into pc.node_setting values ('master-key-check', 'bm90IHRoZSB0ZXh0IHRoYXQgd2FzIGVuY3J5cHRlZA==')");
            Map<String, String> settings = new TreeMap<>(database(database, TestDatabase.APP));
            assertThat(look(settings).get("master-key").level()).as("none").isEqualTo(Level.FAULT);
            settings.put(ReadSettings.MASTER_KEY, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

            Map<String, Finding> findings = look(settings);

            assertThat(findings.get("schema").level()).isEqualTo(Level.WELL);
            assertThat(findings.get("master-key").level()).isEqualTo(Level.FAULT);
            assertThat(findings.get("clock-steps").level()).isEqualTo(Level.WARNING);
        }
    }

    @Test
    void a_broker_that_does_not_answer_is_told() {
        assertThat(look(Map.of(ReadSettings.BROKER_URL, "tcp://127.0.0.1:1")).get("broker").level()).isEqualTo(Level.FAULT);
    }
}
