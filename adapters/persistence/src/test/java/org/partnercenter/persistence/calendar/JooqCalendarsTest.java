package org.partnercenter.persistence.calendar;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.calendar.Calendars;
import org.partnercenter.application.calendar.CalendarsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqCalendarsTest implements CalendarsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.calendar_day");
        database.dsl().execute("delete from pc.calendar_year");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Calendars calendars() {
        return new JooqCalendars(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
