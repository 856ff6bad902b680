package org.partnercenter.persistence.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.export.Exports;
import org.partnercenter.application.export.delivery.Deliveries;
import org.partnercenter.application.export.delivery.DeliveriesContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class JooqDeliveriesTest implements DeliveriesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final Exports exports = new JooqExports(database, new JsonCodec());
    private final Deliveries deliveries = new JooqDeliveries(database, new JsonCodec(), ZONE);

    @BeforeEach
    void empty() {
        SHARED.asOwner("truncate pc.export_delivery_run, pc.export_delivery, pc.export_chunk, pc.export_task");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Deliveries deliveries() {
        return deliveries;
    }

    @Override
    public Exports exports() {
        return exports;
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("ORD-14")
    void of_many_nodes_one_begins_what_is_due() throws Exception {
        deliveries.add(List.of(DeliveriesContract.delivery("d-1", NOW)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var nodes = IntStream.range(0, 6).<Callable<Integer>>mapToObj(i -> () -> database.inTransaction(() -> {
                var due = deliveries.lockDue(DUE, 5);
                deliveries.update(due.stream().map(DeliveriesContract::passed).toList());
                return due.size();
            })).toList();
            int begun = 0;
            for (var node : threads.invokeAll(nodes)) {
                begun += node.get();
            }
            assertThat(begun).isEqualTo(1);
        }
    }
}
