package org.partnercenter.persistence.incentive.bill;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.incentive.bill.Closings;
import org.partnercenter.application.incentive.bill.ClosingsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqClosingsTest implements ClosingsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.incentive_bill; delete from pc.incentive_calculation; delete from pc.incentive_line; delete from pc.incentive_closing;"
                + " delete from pc.incentive_closing_partner");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Closings closings() {
        return new JooqClosings(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
