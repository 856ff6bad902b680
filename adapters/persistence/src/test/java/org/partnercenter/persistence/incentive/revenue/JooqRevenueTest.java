package org.partnercenter.persistence.incentive.revenue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.incentive.revenue.RevenueContract;
import org.partnercenter.application.incentive.revenue.RevenueFeedbacks;
import org.partnercenter.application.incentive.revenue.RevenueReads;
import org.partnercenter.application.incentive.revenue.RevenueRecords;
import org.partnercenter.application.incentive.revenue.RevenueRuns;
import org.partnercenter.application.incentive.revenue.Revenues;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.time.ZoneId;
import java.util.List;

class JooqRevenueTest implements RevenueContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        List.of("revenue_feedback", "revenue_piece", "revenue_run", "revenue_line", "revenue_statement", "revenue_record", "revenue_month",
                "association").forEach(table -> database.dsl().execute("delete from pc." + table));
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Revenues revenues() {
        return new JooqRevenues(database);
    }

    @Override
    public RevenueReads reads() {
        return new JooqRevenueReads(database);
    }

    @Override
    public RevenueRuns runs() {
        return new JooqRevenueRuns(database);
    }

    @Override
    public RevenueRecords records() {
        return new JooqRevenueRecords(database, ZoneId.of("UTC+8"));
    }

    @Override
    public RevenueFeedbacks feedbacks() {
        return new JooqRevenueFeedbacks(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    /** After a time in which somebody else did. */
    @Override
    public void managed(String customer, String reseller, String operator) {
        associated(customer, reseller, "1", "op-0");
        associated(customer, reseller, "2", operator);
    }

    private void associated(String customer, String reseller, String year, String operator) {
        database.dsl().execute("insert into pc.association (id, customer_id, partner_id, reseller_id, type, associated_on, first, manager_id, "
                + "ended_at, end_cause) values (?, ?, 'd-1', ?, '2', cast(? as timestamptz), true, ?, cast(? as timestamptz), 'DISASSOCIATED')",
                customer + year, customer, reseller, "202" + year + "-01-01T00:00:00Z", operator, "202" + year + "-12-31T00:00:00Z");
    }
}
