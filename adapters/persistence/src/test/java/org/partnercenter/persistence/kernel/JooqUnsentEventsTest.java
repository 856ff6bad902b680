package org.partnercenter.persistence.kernel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.kernel.UnsentEvents;
import org.partnercenter.application.kernel.UnsentEventsContract;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

class JooqUnsentEventsTest implements UnsentEventsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final Outbox outbox = new JooqOutbox(database, new JsonCodec());
    private final UnsentEvents events = new JooqUnsentEvents(database, new JsonCodec());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.outbox_event");
        database.dsl().execute("delete from pc.lease");
    }

    @Override
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public UnsentEvents events() {
        return events;
    }

    @Override
    public void readByOthers() {
        database.dsl().execute("update pc.outbox_event set fanned_at = at");
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    void an_event_whose_transaction_commits_late_is_found_then() throws Exception {
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> database.inTransaction(() -> {
                outbox.append(List.of(UnsentEventsContract.event("late", "a")));
                written.countDown();
                return await(goOn);
            }));
            written.await();
            outbox.append(List.of(UnsentEventsContract.event("early", "b")));
            assertThat(events.next(9)).extracting(Outbox.Entry::id).containsExactly("early");
            events.markSent(List.of("early"), NOW);
            goOn.countDown();
            late.get();
        }

        assertThat(events.next(9)).extracting(Outbox.Entry::id).containsExactly("late");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    void a_lease_has_one_holder_until_it_is_over() {
        var leases = new JooqLeases(database);

        assertThat(leases.take("work", "one", NOW, NOW.plusSeconds(30))).isTrue();
        assertThat(leases.take("work", "two", NOW.plusSeconds(10), NOW.plusSeconds(40))).isFalse();
        assertThat(leases.take("work", "one", NOW.plusSeconds(20), NOW.plusSeconds(50))).isTrue();
        assertThat(leases.take("work", "two", NOW.plusSeconds(51), NOW.plusSeconds(81))).isTrue();
    }
}
