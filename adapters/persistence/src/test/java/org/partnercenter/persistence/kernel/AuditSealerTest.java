package org.partnercenter.persistence.kernel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.persistence.db.Tables.AUDIT_SEAL;

class AuditSealerTest {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();

    private final Database database = new Database(TEST_DATABASE.dataSource());
    private final AuditSealer sealer = new AuditSealer(database);

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.audit_entry, pc.audit_seal");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    private void entry(String id) {
        database.dsl().execute("insert into pc.audit_entry (id, at, recorded_at, operation, party_id, party_kind, channel, "
                + "request_id, subject_type, subject_id, outcome) values (?, '2026-01-01Z', '2026-01-01Z', 'o', 'p', 'PLATFORM', "
                + "'REST', 'r', 't', 's', 'GRANTED')", id);
    }

    @Test
    void every_entry_is_sealed_once_and_in_a_chain() {
        entry("a");
        entry("b");
        sealer.doPortion();
        entry("c");
        sealer.doPortion();
        sealer.doPortion();

        var seals = database.dsl().selectFrom(AUDIT_SEAL).orderBy(AUDIT_SEAL.SEQ).fetch();
        assertThat(seals.getValues(AUDIT_SEAL.ENTRY_ID)).containsExactly("a", "b", "c");
        assertThat(new JooqAuditCheck(database).verify(1, 10).isIntact()).isTrue();
    }

    @Test
    void an_entry_whose_transaction_committed_late_is_not_passed_over() throws Exception {
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> database.inTransaction(() -> {
                entry("late");
                written.countDown();
                try {
                    mayCommit.await();
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
                return null;
            }));
            written.await();
            entry("early");
            sealer.doPortion();
            assertThat(database.dsl().fetchCount(AUDIT_SEAL)).isZero();
            mayCommit.countDown();
            late.get();
        }
        sealer.doPortion();

        assertThat(database.dsl().selectFrom(AUDIT_SEAL).orderBy(AUDIT_SEAL.SEQ).fetch(AUDIT_SEAL.ENTRY_ID))
                .containsExactly("late", "early");
    }
}
