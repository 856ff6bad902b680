package org.partnercenter.application.calendar;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryCalendarsTest implements CalendarsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryCalendars calendars = transactions.register(new InMemoryCalendars());

    @Override
    public Calendars calendars() {
        return calendars;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
