package org.partnercenter.persistence.customer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.AssociationsContract;
import org.partnercenter.application.customer.CustomerQueries;
import org.partnercenter.application.customer.CustomerQueriesContract;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.identity.JooqParties;
import org.partnercenter.persistence.identity.JooqPartyFacts;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.CustomerFixtures.NOW;
import static org.partnercenter.application.customer.CustomerFixtures.association;

class JooqCustomersTest implements AssociationsContract, CustomerQueriesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();
    private static final PartyId CUSTOMER = new PartyId("c-1");

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.association");
        database.dsl().execute("delete from pc.party_fact");
        database.dsl().execute("delete from pc.party");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Associations associations() {
        return new JooqAssociations(database);
    }

    @Override
    public CustomerQueries queries() {
        return new JooqCustomerQueries(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Override
    public void known(Party... parties) {
        new JooqParties(database).add(List.of(parties));
    }

    @Override
    public void recorded(RecordedFact... facts) {
        new JooqPartyFacts(database).put(List.of(facts));
    }

    @Test
    @Tag("ASC-05")
    void of_many_partners_who_associate_one_customer_together_one_gets_it() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> database.inTransaction(() ->
                    associations().begin(List.of(association("a-" + i, "c-1", "d-" + i))).size())).toList();
            int stored = 0;
            for (var each : threads.invokeAll(tries)) {
                stored += each.get();
            }
            assertThat(stored).isEqualTo(1);
        }
    }

    @Test
    void who_waited_for_a_held_customer_sees_what_the_holder_made_of_it() throws Exception {
        var first = association("a-1", "c-1", "d-1");
        associations().begin(List.of(first));
        var change = first.switchModel(AssociationType.REFERRAL, new AssociationId("a-2"), NOW.plusSeconds(1)).orThrow();
        var held = new CountDownLatch(1);
        var waits = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holder = threads.submit(() -> database.inTransaction(() -> {
                associations().hold(Set.of(CUSTOMER));
                held.countDown();
                await(waits);
                associations().end(List.of(change.ended()));
                return associations().begin(List.of(change.begun()));
            }));
            await(held);
            var waiter = threads.submit(() -> database.inTransaction(() -> {
                waits.countDown();
                return associations().hold(Set.of(CUSTOMER));
            }));

            assertThat(holder.get()).hasSize(1);
            assertThat(waiter.get().active()).containsEntry(CUSTOMER, change.begun());
        }
    }

    @Test
    void a_customer_that_others_act_on_does_not_leave_meanwhile() throws Exception {
        associations().begin(List.of(association("a-1", "c-1", "d-1")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.inTransaction(() -> {
                associations().active(Set.of(CUSTOMER));
                var other = threads.submit(() -> database.inTransaction(() -> associations().active(Set.of(CUSTOMER))));
                var leaving = threads.submit(() -> database.inTransaction(() -> {
                    database.dsl().execute("set local lock_timeout = '20ms'");
                    return associations().hold(Set.of(CUSTOMER));
                }));

                assertThat(other).succeedsWithin(Duration.ofMinutes(1));
                assertThat(leaving).failsWithin(Duration.ofMinutes(1)).withThrowableThat().withCauseInstanceOf(Busy.class);
                return null;
            });
        }
    }

    @Test
    void who_looks_while_a_customer_moves_sees_where_it_went() throws Exception {
        var first = association("a-1", "c-1", "d-1");
        associations().begin(List.of(first));
        var change = first.switchModel(AssociationType.REFERRAL, new AssociationId("a-2"), NOW.plusSeconds(1)).orThrow();
        var looks = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var seen = database.inTransaction(() -> {
                associations().hold(Set.of(CUSTOMER));
                var looker = threads.submit(() -> database.inTransaction(() -> {
                    looks.countDown();
                    return associations().active(Set.of(CUSTOMER));
                }));
                await(looks);
                associations().end(List.of(change.ended()));
                associations().begin(List.of(change.begun()));
                return looker;
            });

            assertThat(seen.get()).containsEntry(CUSTOMER, change.begun());
        }
    }

    @Test
    void an_association_is_remembered_as_it_was() {
        var json = new JsonCodec();
        var over = association("a-1", "c-1", "d-1").disassociate(NOW.plusSeconds(1)).orThrow();

        assertThat(json.read(json.write(over), Association.class)).isEqualTo(over);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
