package org.partnercenter.persistence.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.order.Samples.NOW;
import static org.partnercenter.application.order.Samples.keeper;
import static org.partnercenter.application.order.Samples.order;
import static org.partnercenter.application.order.Samples.resource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.order.DetailFilter;
import org.partnercenter.application.order.OrderReads;
import org.partnercenter.application.order.Orders;
import org.partnercenter.application.order.OrdersContract;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.application.order.Resources;
import org.partnercenter.application.order.Samples;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderSort;
import org.partnercenter.domain.order.OrderWindow;
import org.partnercenter.domain.order.ResourceStatus;
import org.partnercenter.persistence.identity.JooqParties;
import org.partnercenter.persistence.identity.JooqPartyTraces;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class JooqOrdersTest implements OrdersContract {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();
    private static final Scope MANAGERS = new Scope.OfAccountManager(OF_PARTNER, "manager");

    private final Database database = new Database(TEST_DATABASE.dataSource());

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.customer_order, pc.order_line, pc.order_resource, pc.order_total, pc.association, pc.party cascade");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    @Override
    public Orders orders() {
        return new JooqOrders(database, new JsonCodec());
    }

    @Override
    public Resources resources() {
        return new JooqResources(database, new JsonCodec());
    }

    @Override
    public OrderReads reads() {
        return new JooqOrderReads(database, new JsonCodec());
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    private static void customer() {
        TEST_DATABASE.asOwner("""
                insert into pc.party (id, kind, name, account_name, registered_at) values ('c-1', 'CUSTOMER', 'Alice Ltd', 'alice', '2026-01-01Z'),
                    ('c-2', 'CUSTOMER', 'Bob', 'bob', '2026-01-01Z');
                insert into pc.association (id, customer_id, partner_id, type, associated_on, first, manager_id)
                    values ('a', 'c-1', 'd-1', '2', '2026-01-01Z', true, 'manager');
                insert into pc.association (id, customer_id, partner_id, type, associated_on, first, ended_at, end_cause)
                    values ('b', 'c-2', 'd-1', '2', '2026-01-01Z', true, '2026-12-01Z', 'DISASSOCIATED')""");
    }

    @Test
    @Tag("ORD-15")
    void names_are_those_of_present_customers_and_rows_are_found_by_them() {
        customer();
        save(PARTNERS, resource("1", 1, "c-1", "o", ResourceStatus.IN_USE), resource("2", 1, "c-2", "o", ResourceStatus.IN_USE));
        assertThat(reads().names(OF_PARTNER, Set.of(new PartyId("c-1"), new PartyId("c-2")))).containsOnlyKeys(new PartyId("c-1"));
        assertThat(reads().names(new Scope.Everything(), Set.of(new PartyId("c-1"), new PartyId("c-2")))).hasSize(2);
        assertThat(named("LICE", "ali").items()).singleElement().satisfies(row -> assertThat(row.names()).isPresent());
        assertThat(named("Bob", null).total()).isZero();
    }

    @Test
    @Tag("ORD-13")
    void a_distributor_finds_the_rows_of_its_resellers_by_their_names() {
        TEST_DATABASE.asOwner("""
                insert into pc.party (id, kind, name, account_name, registered_at, distributor_id) values
                    ('c-1', 'CUSTOMER', 'Alice Ltd', 'alice', '2026-01-01Z', null), ('c-2', 'CUSTOMER', 'Bob', 'bob', '2026-01-01Z', null),
                    ('d-1', 'DISTRIBUTOR', 'Sky', 'sky', '2026-01-01Z', null),
                    ('r-1', 'RESELLER', 'Cloud Shop', 'shop', '2026-01-01Z', 'd-1'), ('r-2', 'RESELLER', 'Cloud Two', 'two', '2026-01-01Z', 'd-2');
                insert into pc.association (id, customer_id, partner_id, reseller_id, type, associated_on, first)
                    values ('a', 'c-1', 'd-1', 'r-1', '2', '2026-01-01Z', true)""");
        save(RESELLERS, order("o"));
        save(RESELLERS, resource("1", 1, "c-1", "o", ResourceStatus.IN_USE));
        save(Optional.of(keeper("d-1", "r-9")), resource("2", 1, "c-2", "o", ResourceStatus.IN_USE));
        save(PARTNERS, resource("3", 1, "c-2", "o", ResourceStatus.IN_USE));
        var clouds = DetailFilter.none().ofResellers(Optional.of("CLOUD"));

        assertThat(reads().details(OF_PARTNER, clouds, PAGE).items()).singleElement().satisfies(row -> {
            assertThat(row.resource().id()).isEqualTo("1");
            assertThat(row.order()).isPresent();
            assertThat(row.line()).isPresent();
            assertThat(row.names()).isPresent();
        });
        assertThat(reads().details(OF_PARTNER, clouds, PAGE).total()).isEqualTo(1);
        assertThat(reads().details(OF_PARTNER, DetailFilter.none().ofResellers(Optional.of("two")), PAGE).total()).isZero();
        assertThat(reads().details(OF_PARTNER, DetailFilter.none(), PAGE).items()).singleElement().matches(row -> row.resource().id().equals("3"));
        assertThat(reads().details(new Scope.Everything(), clouds, PAGE).total()).isEqualTo(1);
        assertThat(reads().details(MANAGERS, clouds, PAGE).total()).isZero();
    }

    private Page<ResourceDetail> named(String name, String account) {
        return reads().details(OF_PARTNER, new DetailFilter(OrderWindow.open(), OrderWindow.open(), Optional.empty(), Optional.of(name),
                Optional.ofNullable(account), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()), PAGE);
    }

    @Test
    @Tag("ORD-02")
    void an_account_manager_sees_the_orders_of_the_customers_that_are_assigned_to_it() {
        customer();
        save(PARTNERS, order("a"), order("b").of("c-2"));
        var page = reads().orders(MANAGERS, ALL, OrderSort.NEWEST_FIRST, PAGE);
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.items()).singleElement().matches(each -> each.order().customer().value().equals("c-1"));
    }

    @Test
    void who_ordered_is_forgotten_with_the_customer() {
        customer();
        save(PARTNERS, order("a"), order("b").of("c-2"));
        var customers = new JooqParties(database).find(Set.of(new PartyId("c-1")));
        database.inTransaction(() -> {
            new JooqPartyTraces(database).erase(List.of(customers.get(new PartyId("c-1")).erase(false).orThrow()), NOW);
            return null;
        });
        assertThat(reads().orders(OF_PARTNER, ALL, OrderSort.OLDEST_FIRST, PAGE).items()).extracting(each -> each.order().orderedBy())
                .containsExactly(Optional.empty(), Optional.of("alice"));
    }

    @Test
    void totals_stay_right_when_they_are_folded() {
        for (int version = 1; version < 4; version++) {
            save(version == 3 ? RESELLERS : PARTNERS, order("a").version(version), order("b-" + version));
        }
        for (int round = 0; round < 2; round++) {
            assertThat(reads().orders(OF_PARTNER, ALL, OrderSort.NEWEST_FIRST, PAGE).total()).isEqualTo(2);
            assertThat(reads().orders(OF_RESELLER, ALL, OrderSort.NEWEST_FIRST, PAGE).total()).isEqualTo(2);
            assertThat(reads().orders(OF_CUSTOMER, ALL, OrderSort.NEWEST_FIRST, PAGE).total()).isEqualTo(4);
            assertThat(JooqOrderReads.totals(database).fold()).isFalse();
        }
        assertThat(database.dsl().fetchValue("select count(*) from pc.order_total")).isEqualTo(2L);
    }

    @Test
    void many_are_written_at_once() {
        save(PARTNERS, IntStream.range(0, 1_500).mapToObj(i -> order("o-" + i).at(NOW.plusSeconds(i))).toArray(Samples[]::new));
        save(PARTNERS, IntStream.range(0, 1_500).mapToObj(i -> order("o-" + i).at(NOW.plusSeconds(i)).version(2)).toArray(Samples[]::new));
        var last = reads().orders(OF_PARTNER, ALL, OrderSort.OLDEST_FIRST, new PageRequest(1_495, 10));
        assertThat(last.total()).isEqualTo(1_500);
        assertThat(last.items()).hasSize(5).allMatch(each -> each.order().version() == 2);
        assertThat(last.items().getLast().order().id().value()).isEqualTo("o-1499");
    }

    @Test
    @Tag("ORD-18")
    void however_many_feed_one_order_at_once_the_highest_version_is_there_in_the_end() throws Exception {
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= 12; i++) {
                long version = i;
                done.add(threads.submit(() -> database.inTransaction(() -> {
                    var id = order("o").order().id();
                    var held = Optional.ofNullable(orders().lock(Set.of(id)).get(id));
                    if (held.filter(stored -> stored.order().version() >= version).isEmpty()) {
                        orders().save(List.of(new Orders.Save(held, order("o").version(version).order(), PARTNERS)));
                    }
                    return null;
                })));
            }
        }
        for (var each : done) {
            each.get();
        }
        assertThat(reads().order(OF_PARTNER, order("o").order().id()).orElseThrow().order().version()).isEqualTo(12);
        assertThat(reads().orders(OF_PARTNER, ALL, OrderSort.NEWEST_FIRST, PAGE).total()).isEqualTo(1);
    }
}
