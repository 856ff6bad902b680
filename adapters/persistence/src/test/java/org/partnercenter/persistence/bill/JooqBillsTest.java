package org.partnercenter.persistence.bill;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.bill.BillCycles;
import org.partnercenter.application.bill.BillReads;
import org.partnercenter.application.bill.BillsContract;
import org.partnercenter.application.bill.FeeRecords;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqBillsTest implements BillsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.fee_record");
        database.dsl().execute("delete from pc.bill_cycle");
        database.dsl().execute("delete from pc.association");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public FeeRecords fees() {
        return new JooqFeeRecords(database);
    }

    @Override
    public BillCycles cycles() {
        return new JooqBillCycles(database);
    }

    @Override
    public BillReads reads() {
        return new JooqBillReads(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    /** After a span in which somebody else did; it is over by now. */
    @Override
    public void managed(String customer, String reseller, String operator) {
        associated(customer, reseller, "1", "op-1".equals(operator) ? "op-2" : "op-1");
        associated(customer, reseller, "2", operator);
    }

    private void associated(String customer, String reseller, String year, String operator) {
        database.dsl().execute("insert into pc.association (id, customer_id, partner_id, reseller_id, type, associated_on, first, manager_id, "
                + "ended_at, end_cause) values (?, ?, 'd-1', ?, '2', cast(? as timestamptz), true, ?, "
                + "cast(? as timestamptz), 'DISASSOCIATED')", customer + year, customer, reseller, "202" + year + "-01-01T00:00:00Z", operator,
                "202" + year + "-12-31T00:00:00Z");
    }
}
