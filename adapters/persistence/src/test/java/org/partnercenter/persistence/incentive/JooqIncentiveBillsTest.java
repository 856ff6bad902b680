package org.partnercenter.persistence.incentive;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.IncentiveBillsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqIncentiveBillsTest implements IncentiveBillsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.incentive_bill");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public IncentiveBills bills() {
        return new JooqIncentiveBills(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
