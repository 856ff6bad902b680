package org.partnercenter.persistence.customer.acquire;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.customer.acquire.CreatedCustomers;
import org.partnercenter.application.customer.acquire.CreatedCustomersContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqCreatedCustomersTest implements CreatedCustomersContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.created_customer");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public CreatedCustomers created() {
        return new JooqCreatedCustomers(database, new JsonCodec());
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
