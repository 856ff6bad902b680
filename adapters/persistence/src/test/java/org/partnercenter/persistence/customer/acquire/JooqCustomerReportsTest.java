package org.partnercenter.persistence.customer.acquire;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.acquire.CustomerReports;
import org.partnercenter.application.customer.acquire.CustomerReportsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class JooqCustomerReportsTest implements CustomerReportsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.customer_report");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public CustomerReports reports() {
        return new JooqCustomerReports(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("ASC-08")
    void of_many_partners_who_report_one_customer_together_one_gets_it() throws Exception {
        assertThat(together(i -> () -> database.inTransaction(() -> {
            var free = reports().hold(Set.of(new PartyId("c-1"))).isEmpty();
            var stored = reports().add(List.of(CustomerReportsContract.report("x-" + i, "c-1", "d-" + i, null))).size();
            assertThat(stored == 1).isEqualTo(free);
            return stored;
        }))).isEqualTo(1);
    }

    /** With 98 open ones, ten who each look first find room for two. */
    @Test
    @Tag("ASC-08")
    void one_who_reports_many_together_does_not_pass_the_limit() throws Exception {
        reports().add(IntStream.range(0, 98).mapToObj(i -> CustomerReportsContract.report("y-" + i, "k-" + i, "d-1", null)).toList());
        var by = new Reporter(new PartyId("d-1"), Optional.empty());

        assertThat(together(i -> () -> database.inTransaction(() -> reports().holdCounts(Set.of(by), NOW).get(by) >= 100 ? 0
                : reports().add(List.of(CustomerReportsContract.report("x-" + i, "c-" + i, "d-1", null))).size()))).isEqualTo(2);
    }

    private static int together(IntFunction<Callable<Integer>> each) throws Exception {
        int sum = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(IntStream.range(0, 10).mapToObj(each).toList())) {
                sum += done.get();
            }
        }
        return sum;
    }
}
