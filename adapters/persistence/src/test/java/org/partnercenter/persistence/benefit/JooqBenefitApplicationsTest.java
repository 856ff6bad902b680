package org.partnercenter.persistence.benefit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.benefit.Allowances;
import org.partnercenter.application.benefit.AllowancesContract;
import org.partnercenter.application.benefit.BenefitApplications;
import org.partnercenter.application.benefit.BenefitApplicationsContract;
import org.partnercenter.application.benefit.BenefitModule;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqBenefitApplicationsTest implements BenefitApplicationsContract, AllowancesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        for (var table : new String[] {"benefit_application", "benefit_key", "benefit_comment", "benefit_allowance"}) {
            database.dsl().execute("delete from pc." + table);
        }
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public BenefitApplications applications() {
        return new JooqBenefitApplications(database, new JsonCodec(), BenefitModule.programmes());
    }

    @Override
    public Allowances allowances() {
        return new JooqAllowances(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
