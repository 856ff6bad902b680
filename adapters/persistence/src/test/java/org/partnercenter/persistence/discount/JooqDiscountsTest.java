package org.partnercenter.persistence.discount;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.discount.DiscountsContract;
import org.partnercenter.application.discount.ExclusiveDiscounts;
import org.partnercenter.application.discount.MarketplaceOffers;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqDiscountsTest implements DiscountsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.exclusive_discount_line");
        database.dsl().execute("delete from pc.exclusive_discount");
        database.dsl().execute("delete from pc.marketplace_offer");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public MarketplaceOffers offers() {
        return new JooqMarketplaceOffers(database);
    }

    @Override
    public ExclusiveDiscounts discounts() {
        return new JooqExclusiveDiscounts(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
