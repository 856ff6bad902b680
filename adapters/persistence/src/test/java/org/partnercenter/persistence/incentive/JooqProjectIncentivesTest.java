package org.partnercenter.persistence.incentive;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.incentive.project.ProjectIncentives;
import org.partnercenter.application.incentive.project.ProjectIncentivesContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqProjectIncentivesTest implements ProjectIncentivesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.project_refund");
        database.dsl().execute("delete from pc.project_incentive");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public ProjectIncentives projects() {
        return new JooqProjectIncentives(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
