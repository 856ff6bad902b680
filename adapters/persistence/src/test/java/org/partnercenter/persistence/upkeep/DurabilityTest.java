package org.partnercenter.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnercenter.persistence.testing.TestDatabase;

class DurabilityTest {

    private static List<String> switchedOff(TestDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), TestDatabase.APP, database.password())) {
            return Durability.switchedOff(connection);
        }
    }

    @Test
    void what_the_role_or_the_database_switches_off_counts_as_what_the_server_does() throws SQLException {
        try (var database = TestDatabase.empty()) {
            database.asAdmin("do $$ begin execute format('alter database %I set synchronous_commit = off', current_database()); end $$");
            assertThat(switchedOff(database)).contains("synchronous_commit");

            database.asAdmin("do $$ begin execute format('alter database %I set synchronous_commit = local', current_database()); end $$");
            assertThat(switchedOff(database)).doesNotContain("synchronous_commit");
        }
    }

    @Test
    void a_server_that_syncs_nothing_is_told_by_the_names_of_its_settings() throws SQLException {
        try (var database = TestDatabase.empty()) {
            // The server of the tests is one: it need not survive them.
            assertThat(switchedOff(database)).contains("fsync");
        }
    }
}
