package org.partnercenter.persistence.discount;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.discount.business.BusinessDiscounts;
import org.partnercenter.application.discount.business.BusinessDiscountsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.time.Instant;

class JooqBusinessDiscountsTest implements BusinessDiscountsContract {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();

    private final Database database = new Database(TEST_DATABASE.dataSource());
    private int associations;

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.business_discount, pc.association, pc.party cascade");
        TEST_DATABASE.asOwner("""
                insert into pc.party (id, kind, name, account_name, registered_at) values ('c-1', 'CUSTOMER', 'Alice', 'alice', '2026-01-01Z'),
                    ('c-2', 'CUSTOMER', 'Bob', 'bob', '2026-01-01Z'), ('c-3', 'CUSTOMER', 'Carol', 'carol', '2026-01-01Z')""");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    @Override
    public BusinessDiscounts discounts() {
        return new JooqBusinessDiscounts(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Override
    public void associated(String customer, String partner, String reseller, Instant start, Instant end, String manager) {
        TEST_DATABASE.asOwner(("insert into pc.association (id, customer_id, partner_id, reseller_id, type, associated_on, first, ended_at, end_cause,"
                + " manager_id) values ('a-%d', '%s', '%s', %s, '2', '%s', true, %s, %s, %s)").formatted(++associations, customer, partner,
                quoted(reseller), start, quoted(end), end == null ? "null" : "'DISASSOCIATED'", quoted(manager)));
    }

    private static String quoted(Object value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
