package org.partnercenter.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.persistence.coupon.CouponBalances;
import org.partnercenter.persistence.kernel.AuditSealer;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditCheck;
import org.partnercenter.persistence.kernel.JooqLedgerCheck;
import org.partnercenter.persistence.kernel.Schema;
import org.partnercenter.persistence.kernel.SchemaStanding;
import org.partnercenter.persistence.kernel.SchemaUnusable;
import org.partnercenter.persistence.testing.TestDatabase;

/** T18: a schema as earlier versions left it, with data, becomes the present one, and the data is still right. */
class UpgradeTest {

    private static List<String> changes() throws SQLException {
        try (var head = TestDatabase.fresh(); Connection owner = owner(head)) {
            return SchemaStanding.changes(owner);
        }
    }

    private static Connection owner(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), TestDatabase.OWNER, database.password());
    }

    /** The schema before that file of changes was written. */
    private static void makeEarlier(TestDatabase database, String before) throws SQLException {
        List<String> earlier = new ArrayList<>(changes());
        int end = 0;
        while (!earlier.get(end).startsWith(before)) {
            end++;
        }
        Schema.makeAsAfter(earlier.subList(0, end), database.jdbcUrl(), TestDatabase.OWNER, database.password(), TestDatabase.APP);
    }

    private static void migrate(TestDatabase database) {
        Schema.migrate(database.jdbcUrl(), TestDatabase.OWNER, database.password(), TestDatabase.APP);
    }

    /** Columns that every version has had. */
    private static void fill(TestDatabase database) {
        database.asOwner(
                "insert into pc.party (id, kind, name, account_name, registered_at) values ('p', 'DISTRIBUTOR', 'P', 'p', '2026-01-01'),"
                        + " ('c', 'CUSTOMER', 'C', 'c', '2026-01-01')",
                "insert into pc.association (id, customer_id, partner_id, type, associated_on, first) values ('a', 'c', 'p', '2', '2026-01-01', true)",
                """
                insert into pc.coupon_quota (id, type, partner_id, value_minor, balance_minor, currency, status, valid_from, valid_until, limits,
                    issued_count, issued_minor, created_at, updated_at, version)
                values ('q', 'VOUCHER', 'p', 1000, 900, 'CNY', 'NORMAL', '2026-01-01', '2090-01-01', '{}', 1, 100, '2026-01-01', '2026-01-01', 2)""", """
                insert into pc.coupon (id, type, status, quota_id, partner_id, customer_id, association_type, face_minor, balance_minor, currency,
                    valid_from, valid_until, frozen, created_at, version)
                values ('k', 'VOUCHER', 'AVAILABLE', 'q', 'p', 'c', 'RESALE', 100, 100, 'CNY', '2026-01-01', '2090-01-01', false, '2026-01-01', 1)""", """
                insert into pc.ledger_transfer (id, command_id, kind, from_account, to_account, amount_minor, currency, occurred_at, coupon_id)
                values ('1', 'e-1', 'QUOTA_GRANTED', 'source', 'quota/q', 1000, 'CNY', '2026-01-01', null),
                    ('2', 'e-2', 'COUPON_ISSUED', 'quota/q', 'coupon/k', 100, 'CNY', '2026-01-01', 'k')""", """
                insert into pc.audit_entry (id, at, recorded_at, operation, party_id, party_kind, channel, request_id, subject_type, subject_id, outcome)
                select 'e-' || n, '2026-01-01', '2026-01-01', 'x', 'p', 'PLATFORM', 'REST', 'r', 's', 's', 'GRANTED' from generate_series(1, 2) n""",
                "insert into pc.outbox_event (id, at, type, subject, data) values ('o', '2026-01-01', 't', 's', '{}')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db/kernel/0003", "db/audit/0001", "db/account/0001", "db/order/0003-overdue", "db/invoice/0001"})
    void old_data_is_right_in_the_schema_of_now(String before) throws SQLException {
        try (var database = TestDatabase.empty()) {
            makeEarlier(database, before);
            fill(database);

            migrate(database);

            var ours = new Database(database.dataSource());
            assertThat(new JooqLedgerCheck(ours, List.of(new CouponBalances())).verify().isBalanced()).isTrue();
            new AuditSealer(ours).doPortion();
            var audit = new JooqAuditCheck(ours).verify(1, 100);
            assertThat(audit.isIntact()).isTrue();
            assertThat(audit.checked()).isEqualTo(2);
            assertThat(ours.dsl().fetchValue("select p.name || a.type || q.balance_minor || k.balance_minor from pc.party p"
                    + " join pc.association a on a.partner_id = p.id join pc.coupon_quota q on q.partner_id = p.id join pc.coupon k on k.quota_id = q.id"))
                    .isEqualTo("P2900100");
            try (Connection owner = owner(database)) {
                assertThat(SchemaStanding.of(owner, TestDatabase.APP)).isEqualTo(SchemaStanding.CURRENT);
            }
        }
    }

    @Test
    void what_a_change_makes_of_old_rows_is_made() throws SQLException {
        try (var database = TestDatabase.empty()) {
            makeEarlier(database, "db/order/0003-overdue");
            try (Connection owner = owner(database)) {
                DSLContext sql = DSL.using(owner);
                sql.execute("""
                        do $$ declare it record; begin
                            for it in select attname from pg_attribute a where attrelid = 'pc.customer_order'::regclass and attnum > 0 and attnotnull
                                    and not attisdropped and attidentity = '' and not exists (select from pg_index i
                                        where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)) loop
                                execute format('alter table pc.customer_order alter column %I drop not null', it.attname);
                            end loop;
                        end $$""");
                sql.execute("insert into pc.customer_order (id, doc) values ('o', '{\"payUntil\": \"2026-12-01T00:00:00Z\"}')");
            }

            migrate(database);

            assertThat(new Database(database.dataSource()).dsl()
                    .fetchValue("select pay_until = '2026-12-01 00:00Z' from pc.customer_order where id = 'o'")).isEqualTo(true);
        }
    }

    @Test
    void an_earlier_version_leaves_the_schema_of_a_later_one_alone() {
        try (var database = TestDatabase.fresh()) {
            database.asOwner("insert into pc.databasechangelog (id, author, filename, dateexecuted, orderexecuted, exectype)"
                    + " values ('tomorrow', 'partner-center', 'db/kernel/9999.sql', '2027-01-01', 9999, 'EXECUTED')");

            assertThatThrownBy(() -> migrate(database)).isInstanceOf(SchemaUnusable.class).hasMessageContaining("start the newer version");
        }
    }
}
