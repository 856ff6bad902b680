package org.partnercenter.persistence.coupon;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.coupon.whitelist.WhiteLists;
import org.partnercenter.application.coupon.whitelist.WhiteListsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqWhiteListsTest implements WhiteListsContract {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();

    private final Database database = new Database(TEST_DATABASE.dataSource());

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.coupon_white_listed, pc.coupon_white_list");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    @Override
    public WhiteLists lists() {
        return new JooqWhiteLists(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
