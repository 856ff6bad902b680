package org.partnercenter.persistence.discount;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.discount.grant.GrantedDiscounts;
import org.partnercenter.application.discount.grant.GrantedDiscountsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqGrantedDiscountsTest implements GrantedDiscountsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.granted_discount");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public GrantedDiscounts discounts() {
        return new JooqGrantedDiscounts(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
