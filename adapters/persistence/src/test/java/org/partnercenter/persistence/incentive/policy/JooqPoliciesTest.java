package org.partnercenter.persistence.incentive.policy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.incentive.policy.IncentivePolicies;
import org.partnercenter.application.incentive.policy.PoliciesContract;
import org.partnercenter.application.incentive.policy.ProductPolicies;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqPoliciesTest implements PoliciesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.incentive_policy_rate");
        database.dsl().execute("delete from pc.incentive_policy_condition");
        database.dsl().execute("delete from pc.incentive_policy");
        database.dsl().execute("delete from pc.product_policy");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public IncentivePolicies policies() {
        return new JooqIncentivePolicies(database);
    }

    @Override
    public ProductPolicies products() {
        return new JooqProductPolicies(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
