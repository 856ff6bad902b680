package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    static Path parent;

    private static DataFolder folder;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        folder = DataFolder.open(parent.resolve("data"), Optional.empty());
        database = EmbeddedDatabase.prepare(folder);
        database.start();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        folder.close();
    }

    @Test
    void a_commit_is_on_the_disk_and_only_this_machine_connects() {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("max_connections")).isEqualTo("60");
    }

    @Test
    void the_work_role_is_nobody_special() {
        assertThat(ask("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                + " where rolname = current_user")).isEqualTo(false);
        assertThat(ask("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .isEqualTo("pc_owner");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "pc_app", "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void neither_statements_nor_values_reach_the_servers_log() throws IOException {
        assertThatThrownBy(() -> ask("select 'personal'::int")).hasMessageContaining("personal");

        assertThat(Files.readString(folder.path().resolve("postgres/server.log"))).doesNotContain("personal");
    }

    @Test
    void our_own_server_is_recognised_and_nothing_else() throws IOException {
        Path cluster = folder.path().resolve("postgres");
        assertThat(new OrphanedServer(cluster).find()).isPresent();

        Path elsewhere = Files.createDirectories(parent.resolve("elsewhere"));
        Files.copy(cluster.resolve("postmaster.pid"), elsewhere.resolve("postmaster.pid"));
        assertThat(new OrphanedServer(elsewhere).find()).isEmpty();
        assertThat(elsewhere.resolve("postmaster.pid")).exists();
    }

    @Test
    void a_pid_file_whose_number_another_programme_has_now_is_removed() throws IOException {
        Path cluster = Files.createDirectories(parent.resolve("stale"));
        Path file = Files.writeString(cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(new OrphanedServer(cluster).find()).isEmpty();
        assertThat(file).doesNotExist();
    }

    private static Object show(String setting) {
        return ask("show " + setting);
    }

    private static Object ask(String query) {
        Settings.Login app = database.app();
        return DSL.using(database.jdbcUrl(), app.user(), app.password().reveal()).fetchValue(query);
    }
}
