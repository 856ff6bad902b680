package org.partnercenter.persistence.customer.reseller;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.reseller.Cooperations;
import org.partnercenter.application.customer.reseller.CooperationsChanged;
import org.partnercenter.application.customer.reseller.CooperationsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class JooqCooperationsTest implements CooperationsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.reseller_cooperation");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Cooperations cooperations() {
        return new JooqCooperations(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("HIE-03")
    void of_many_who_ask_the_same_together_one_does() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 6).<Callable<Integer>>mapToObj(i -> () -> database.inTransaction(() ->
                    cooperations().add(List.of(CooperationsContract.open("k-" + i, "d-1", "c-1", 0))).size())).toList();
            int stored = 0;
            for (var each : threads.invokeAll(tries)) {
                stored += each.get();
            }
            assertThat(stored).isEqualTo(1);
        }
    }

    @Test
    void an_answer_is_remembered_as_it_was() {
        var json = new JsonCodec();
        var changed = new CooperationsChanged(List.of(CooperationsContract.open("k-1", "d-1", "c-1", 0)), List.of());
        assertThat(json.read(json.write(changed), CooperationsChanged.class)).isEqualTo(changed);
    }
}
