package org.partnercenter.persistence.indicator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.indicator.Feedbacks;
import org.partnercenter.application.indicator.IndicatorLines;
import org.partnercenter.application.indicator.IndicatorValues;
import org.partnercenter.application.indicator.Indicators;
import org.partnercenter.application.indicator.IndicatorsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqIndicatorsTest implements IndicatorsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        for (var table : new String[] {"indicator", "indicator_value", "indicator_line", "indicator_feedback", "association", "party"}) {
            database.dsl().execute("delete from pc." + table);
        }
        database.dsl().execute("insert into pc.party (id, kind, name, account_name, registered_at) "
                + "values ('c-1', 'CUSTOMER', 'Alpha Cloud', 'alpha', '2026-01-01Z')");
        database.dsl().execute("insert into pc.association (id, customer_id, partner_id, type, associated_on, first) "
                + "values ('a-1', 'c-1', 'd-1', '2', '2026-01-01Z', true)");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Indicators indicators() {
        return new JooqIndicators(database);
    }

    @Override
    public IndicatorValues values() {
        return new JooqIndicatorValues(database);
    }

    @Override
    public IndicatorLines lines() {
        return new JooqIndicatorLines(database);
    }

    @Override
    public Feedbacks feedback() {
        return new JooqFeedbacks(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
