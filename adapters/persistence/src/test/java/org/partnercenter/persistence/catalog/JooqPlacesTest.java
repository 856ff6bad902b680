package org.partnercenter.persistence.catalog;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.partnercenter.application.catalog.Places;
import org.partnercenter.application.catalog.PlacesContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqPlacesTest implements PlacesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final Places places = new JooqPlaces(database);

    @AfterEach
    void empty() {
        database.dsl().execute("delete from pc.place");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Places places() {
        return places;
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
