package org.partnercenter.persistence.catalog;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.partnercenter.application.catalog.Measures;
import org.partnercenter.application.catalog.MeasuresContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqMeasuresTest implements MeasuresContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final Measures measures = new JooqMeasures(database);

    @AfterEach
    void empty() {
        database.dsl().execute("delete from pc.measure_conversion");
        database.dsl().execute("delete from pc.measure_unit");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Measures measures() {
        return measures;
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
