package org.partnercenter.persistence.export;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.export.Export;
import org.partnercenter.application.export.Exports;
import org.partnercenter.application.export.ExportsContract;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class JooqExportsTest implements ExportsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final Exports exports = new JooqExports(database, new JsonCodec());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.export_task");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Exports exports() {
        return exports;
    }

    @Test
    void an_export_is_remembered_as_it_was() {
        var json = new JsonCodec();
        var export = ExportsContract.requested("e-1", NOW);

        assertThat(json.read(json.write(export), Export.class)).isEqualTo(export);
    }

    @Test
    void of_many_nodes_each_takes_another_export() throws Exception {
        exports.add(IntStream.range(0, 8).mapToObj(i -> ExportsContract.requested("e-" + i, NOW)).toList());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var nodes = IntStream.range(0, 8).<Callable<List<String>>>mapToObj(i -> () -> exports.pickUp("n-" + i, NOW, LATER)
                    .stream().map(taken -> taken.export().id().value()).toList()).toList();
            var taken = new HashSet<String>();
            for (var node : threads.invokeAll(nodes)) {
                node.get().forEach(id -> assertThat(taken.add(id)).isTrue());
            }
            assertThat(taken).isNotEmpty();
        }
    }

    @Test
    @Tag("COM-24")
    void the_unfinished_of_one_party_are_counted_by_one_at_a_time() throws Exception {
        var party = new PartyId("s-1");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(i -> () -> database.inTransaction(() -> {
                if (exports.holdUnfinished(party) >= 5) {
                    return false;
                }
                exports.add(List.of(ExportsContract.requested("e-" + i, NOW)));
                return true;
            })).toList();
            int granted = 0;
            for (var each : threads.invokeAll(tries)) {
                granted += each.get() ? 1 : 0;
            }
            assertThat(granted).isEqualTo(5);
        }
    }
}
