package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.partnercenter.persistence.db.Tables;
import org.partnercenter.persistence.testing.TestDatabase;

class SchemaTest {
    private static final String COUNT = "select count(*) from pc.databasechangelog";

    @Test
    void a_fresh_database_serves_the_work_role() {
        try (TestDatabase database = TestDatabase.fresh()) {
            DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);

            sql.insertInto(Tables.NODE_SETTING).values("name", "value").execute();

            assertThat(sql.fetchValue(Tables.NODE_SETTING.VALUE, Tables.NODE_SETTING.NAME.eq("name"))).isEqualTo("value");
        }
    }

    @Test
    void the_work_role_can_neither_change_the_schema_nor_read_its_history() {
        try (TestDatabase database = TestDatabase.fresh()) {
            DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);

            assertThatThrownBy(() -> sql.execute("create table pc.mine (id int)"))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> sql.execute("drop table pc.node_setting"))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> sql.fetch("select * from pc.databasechangelog"))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void migrating_again_changes_nothing() throws SQLException {
        try (TestDatabase database = TestDatabase.empty()) {
            migrate(database);
            Object before = asOwner(database, COUNT);
            database.asOwner("comment on schema pc is null");

            migrate(database);
            migrate(database);

            assertThat(asOwner(database, COUNT)).isEqualTo(before);
        }
    }

    @Test
    void nodes_that_start_together_migrate_once() throws SQLException {
        try (TestDatabase database = TestDatabase.empty(); var nodes = Executors.newFixedThreadPool(3)) {
            List<CompletableFuture<Void>> starts = IntStream.range(0, 3)
                    .mapToObj(node -> CompletableFuture.runAsync(() -> migrate(database), nodes))
                    .toList();

            starts.forEach(CompletableFuture::join);

            assertThat(asOwner(database, "select count(*) from pc.databasechangelog"))
                    .isEqualTo(asOwner(database, "select count(distinct id) from pc.databasechangelog"));
        }
    }

    @Test
    void a_lock_row_left_by_a_killed_node_does_not_stop_the_next_start() throws SQLException {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.asOwner(
                    "comment on schema pc is null",
                    "update pc.databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'gone'");

            migrate(database);

            assertThat(asOwner(database, "select locked from pc.databasechangeloglock")).isEqualTo(false);
        }
    }

    @Test
    void a_change_that_could_not_be_noted_has_not_run_and_runs_at_the_next_start() throws SQLException {
        try (TestDatabase database = TestDatabase.empty()) {
            try (var owner = DriverManager.getConnection(database.jdbcUrl(), TestDatabase.OWNER, database.password())) {
                new Migration(owner, TestDatabase.APP).runFirst(20);
            }
            Object before = asOwner(database, COUNT);
            database.asOwner("create function pc.refuse() returns trigger language plpgsql as 'begin raise exception ''not noted''; end'",
                    "create trigger refuse before insert on pc.databasechangelog for each row execute function pc.refuse()");
            assertThatThrownBy(() -> migrate(database)).isInstanceOf(SchemaUnusable.class).hasMessageContaining("not noted");
            assertThat(asOwner(database, COUNT)).isEqualTo(before);
            database.asOwner("drop trigger refuse on pc.databasechangelog", "drop function pc.refuse()");

            migrate(database);

            assertThat((Long) asOwner(database, COUNT)).isGreaterThan((Long) before);
        }
    }

    @Test
    void another_work_role_gets_the_same_rights() {
        try (TestDatabase database = TestDatabase.fresh()) {
            Schema.migrate(database.jdbcUrl(), TestDatabase.OWNER, database.password(), TestDatabase.OWNER);

            assertThat(asOwner(database, "select has_table_privilege('pc_owner', 'pc.node_setting', 'insert')"))
                    .isEqualTo(true);
        }
    }

    @Test
    void a_database_of_another_programme_is_refused_in_one_line() {
        try (TestDatabase database = TestDatabase.empty()) {
            database.asAdmin("create table public.somebody_elses (id int)");

            assertThatThrownBy(() -> migrate(database))
                    .isInstanceOf(SchemaUnusable.class)
                    .hasMessageContaining("foreign schema (table public.somebody_elses)")
                    .message().doesNotContain("\n");
        }
    }

    @Test
    void an_empty_schema_of_ours_in_a_shared_database_is_an_invitation() {
        try (TestDatabase database = TestDatabase.empty()) {
            database.asAdmin("create table public.somebody_elses (id int)", "create schema pc authorization pc_owner");

            migrate(database);

            assertThat(asOwner(database, "select to_regclass('pc.node_setting') is not null")).isEqualTo(true);
        }
    }

    @Test
    void a_schema_of_the_same_name_but_not_ours_is_refused() {
        try (TestDatabase database = TestDatabase.empty()) {
            database.asOwner("create schema pc", "create table pc.personal_computer (id int)");

            assertThatThrownBy(() -> migrate(database))
                    .isInstanceOf(SchemaUnusable.class)
                    .hasMessageContaining("foreign schema (table pc.personal_computer)");
        }
    }

    @Test
    void a_history_that_is_not_ours_is_refused() {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.asOwner("update pc.databasechangelog set id = 'x' || id, author = 'somebody'");

            assertThatThrownBy(() -> migrate(database))
                    .isInstanceOf(SchemaUnusable.class)
                    .hasMessageContaining("foreign schema pc");
        }
    }

    @Test
    void a_newer_schema_is_refused_in_one_line() {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.asOwner("""
                    insert into pc.databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype, md5sum)
                    values ('kernel-9999', 'partner-center', 'db/kernel/9999.sql', now(), 9999, 'EXECUTED', '9:0')""");

            assertThatThrownBy(() -> migrate(database))
                    .isInstanceOf(SchemaUnusable.class)
                    .hasMessageContaining("newer schema (it has kernel-9999)")
                    .message().doesNotContain("\n");
        }
    }

    @Test
    void a_server_that_does_not_answer_is_one_line() {
        assertThatThrownBy(() -> Schema.migrate("jdbc:postgresql://127.0.0.1:1/none", "nobody", "secret-word", "nobody"))
                .isInstanceOf(SchemaUnusable.class)
                .message().doesNotContain("\n", "secret-word");
        assertThatThrownBy(() -> Pool.open("jdbc:postgresql://127.0.0.1:1/none", "nobody", "secret-word", 1))
                .isInstanceOf(SchemaUnusable.class)
                .message().doesNotContain("\n", "secret-word");
    }

    @Test
    void the_pool_bounds_every_wait() {
        try (TestDatabase database = TestDatabase.fresh()) {
            DSLContext sql = DSL.using(database.dataSource(), SQLDialect.POSTGRES);

            assertThat(sql.fetchValue("show lock_timeout")).isEqualTo("10s");
            assertThat(sql.fetchValue("show statement_timeout")).isEqualTo("1min");
            assertThat(sql.fetchValue("show timezone")).isEqualTo("UTC");
        }
    }

    @Test
    void the_master_changelog_names_every_file_once() throws IOException {
        Path resources = Path.of("src", "main", "resources");
        try (Stream<Path> files = Files.walk(resources.resolve("db"))) {
            List<String> present = files.filter(file -> file.toString().endsWith(".sql"))
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .toList();

            assertThat(Changelog.load("anyone").files()).isNotEmpty().containsExactlyInAnyOrderElementsOf(present);
        }
    }

    private static void migrate(TestDatabase database) {
        Schema.migrate(database.jdbcUrl(), TestDatabase.OWNER, database.password(), TestDatabase.APP);
    }

    private static Object asOwner(TestDatabase database, String query) {
        return DSL.using(database.jdbcUrl(), TestDatabase.OWNER, database.password()).fetchValue(query);
    }
}
