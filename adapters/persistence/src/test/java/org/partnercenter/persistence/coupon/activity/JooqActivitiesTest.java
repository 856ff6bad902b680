package org.partnercenter.persistence.coupon.activity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.coupon.activity.Activities;
import org.partnercenter.application.coupon.activity.ActivitiesContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqActivitiesTest implements ActivitiesContract {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();

    private final Database database = new Database(TEST_DATABASE.dataSource());

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.activity_voucher");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    @Override
    public Activities activities() {
        return new JooqActivities(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
