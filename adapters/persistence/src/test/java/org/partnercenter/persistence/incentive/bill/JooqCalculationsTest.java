package org.partnercenter.persistence.incentive.bill;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.bill.Calculations;
import org.partnercenter.application.incentive.bill.CalculationsContract;
import org.partnercenter.persistence.incentive.JooqIncentiveBills;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqCalculationsTest implements CalculationsContract {

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
    public IncentiveBills bills() {
        return new JooqIncentiveBills(database);
    }

    @Override
    public Calculations calculations() {
        return new JooqCalculations(database, new JsonCodec());
    }
}
