package org.partnercenter.persistence.incentive;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.reconcile.ReconcilePorts;
import org.partnercenter.application.incentive.reconcile.ReconciliationContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;

class JooqReconciliationTest implements ReconciliationContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        List.of("bill", "dispute", "freeze", "freeze_check", "figure", "correction").forEach(each ->
                database.dsl().execute("delete from pc.incentive_" + each));
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
    public ReconcilePorts.Stores stores() {
        return new ReconcilePorts.Stores(new JooqDisputes(database), new JooqFreezes(database), new JooqFigures(database),
                new JooqCorrections(database));
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
