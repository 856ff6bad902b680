package org.partnercenter.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.order.OrdersContract.OF_PARTNER;
import static org.partnercenter.application.order.OrdersContract.PAGE;
import static org.partnercenter.application.order.OrdersContract.PARTNERS;
import static org.partnercenter.application.order.OrdersContract.RESELLERS;
import static org.partnercenter.application.order.demand.DemandSample.demand;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.order.demand.DemandContract;
import org.partnercenter.application.order.demand.DemandFilter;
import org.partnercenter.application.order.demand.DemandResources;
import org.partnercenter.application.order.demand.DemandSample;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.stream.IntStream;

class JooqDemandTest implements DemandContract {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();

    private final Database database = new Database(TEST_DATABASE.dataSource());

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.on_demand_resource, pc.order_total, pc.association, pc.party cascade");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    @Override
    public DemandResources demands() {
        return new JooqDemandResources(database, new JsonCodec());
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("COM-28")
    void an_account_manager_sees_those_of_the_customers_that_are_assigned_to_it() {
        TEST_DATABASE.asOwner("""
                insert into pc.party (id, kind, name, account_name, registered_at) values ('c-1', 'CUSTOMER', 'Alice', 'alice', '2026-01-01Z');
                insert into pc.association (id, customer_id, partner_id, type, associated_on, first, manager_id)
                    values ('a', 'c-1', 'd-1', '2', '2026-01-01Z', true, 'manager')""");
        save(PARTNERS, demand("a"), demand("b").of("c-2"));
        var page = demands().list(new Scope.OfAccountManager(OF_PARTNER, "manager"), DemandFilter.none(), PAGE);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.items()).extracting(stored -> stored.resource().id()).containsExactly("a");
    }

    @Test
    void many_are_written_at_once_and_their_totals_folded() {
        save(PARTNERS, IntStream.range(1_000, 2_500).mapToObj(i -> demand("r-" + i)).toArray(DemandSample[]::new));
        save(RESELLERS, IntStream.range(1_000, 1_500).mapToObj(i -> demand("r-" + i).version(2)).toArray(DemandSample[]::new));
        for (int round = 0; round < 2; round++) {
            var last = demands().list(OF_PARTNER, DemandFilter.none(), new PageRequest(995, 10));
            assertThat(last.total()).isEqualTo(1_000);
            assertThat(last.items()).extracting(stored -> stored.resource().id()).hasSize(5).endsWith("r-2499");
            assertThat(JooqOrderReads.totals(database).fold()).isFalse();
        }
    }
}
