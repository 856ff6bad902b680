package org.partnercenter.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.partnercenter.persistence.db.Tables.WEBHOOK;

import java.time.Instant;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.partnercenter.persistence.testing.TestDatabase;

class ColumnArrayTest {

    private static Object[] hook(String id, String... types) {
        return new Object[] {id, "p-1", false, "https://hooks.example.com/" + id, types, "ENABLED", Instant.parse("2026-11-27T12:00:00Z"), 0, new byte[] {1, 2}};
    }

    @Test
    void lists_of_texts_of_any_length_and_with_any_sign_come_back_as_they_were() {
        var odd = new String[] {"a,b", "{\"c\"}", "\\d", "", "null", " e ", "机会"};
        try (var testDatabase = TestDatabase.fresh()) {
            var database = new Database(testDatabase.dataSource());
            database.inTransaction(() -> {
                BulkInsert.of(WEBHOOK, WEBHOOK.ID, WEBHOOK.PARTY_ID, WEBHOOK.EVERYTHING, WEBHOOK.URL, WEBHOOK.TYPES, WEBHOOK.STATUS, WEBHOOK.SINCE,
                        WEBHOOK.FAILURES, WEBHOOK.SECRET).run(database.dsl(), List.of(hook("a"), hook("b", "one"), hook("c", odd)));
                return true;
            });
            assertThat(database.dsl().select(WEBHOOK.TYPES).from(WEBHOOK).orderBy(WEBHOOK.ID).fetch(WEBHOOK.TYPES))
                    .containsExactly(new String[0], new String[] {"one"}, odd);
        }
    }

    @Test
    void what_cannot_travel_is_said_at_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> ColumnArray.of(DSL.field("x", Object.class))).withMessageContaining("cannot travel");
    }
}
