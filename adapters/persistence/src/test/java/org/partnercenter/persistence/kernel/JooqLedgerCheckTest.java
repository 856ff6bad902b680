package org.partnercenter.persistence.kernel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.FamilySum;
import org.partnercenter.application.kernel.Unbalanced;
import org.partnercenter.persistence.coupon.CouponBalances;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class JooqLedgerCheckTest {

    private static final TestDatabase TEST_DATABASE = TestDatabase.fresh();

    private final Database database = new Database(TEST_DATABASE.dataSource());
    private final JooqLedgerCheck check = new JooqLedgerCheck(database, List.of(new CouponBalances()));

    @BeforeEach
    void empty() {
        TEST_DATABASE.asOwner("truncate pc.ledger_transfer, pc.coupon, pc.coupon_quota");
    }

    @AfterAll
    static void close() {
        TEST_DATABASE.close();
    }

    private void transfer(String id, String from, String to, long minor) {
        database.dsl().execute("insert into pc.ledger_transfer (id, command_id, kind, from_account, to_account, amount_minor, "
                + "currency, occurred_at) values (?, 'c', 'K', ?, ?, ?, 'CNY', '2026-01-01T00:00:00Z')", id, from, to, minor);
    }

    private void quota(String id, long value, long balance) {
        database.dsl().execute("insert into pc.coupon_quota (id, type, partner_id, value_minor, balance_minor, currency, status, "
                + "valid_from, valid_until, limits, issued_count, issued_minor, created_at, updated_at, version) values (?, "
                + "'VOUCHER', 'p', ?, ?, 'CNY', 'NORMAL', '2026-01-01Z', '2027-01-01Z', '{}', 0, 0, '2026-01-01Z', '2026-01-01Z', 1)",
                id, value, balance);
    }

    @Test
    void an_empty_ledger_balances() {
        assertThat(check.verify().isBalanced()).isTrue();
    }

    @Test
    void families_sum_to_zero_and_stored_balances_agree() {
        transfer("t1", "source", "quota/q1", 100_00);
        transfer("t2", "source", "quota/q2", 50_00);
        transfer("t3", "quota/q1", "coupon/c1", 30_00);
        quota("q1", 100_00, 70_00);
        quota("q2", 50_00, 50_00);

        var report = check.verify();

        assertThat(report.isBalanced()).isTrue();
        assertThat(report.transfers()).isEqualTo(3);
        assertThat(report.families()).containsExactly(new FamilySum("coupon", "CNY", 30_00),
                new FamilySum("quota", "CNY", 120_00), new FamilySum("source", "CNY", -150_00));
        assertThat(report.totals()).containsExactly(Map.entry("CNY", 0L));
    }

    @Test
    void an_account_that_was_changed_behind_the_ledgers_back_is_named() {
        transfer("t1", "source", "quota/q1", 100_00);
        quota("q1", 100_00, 99_00);
        quota("q2", 10_00, 10_00);

        var report = check.verify();

        assertThat(report.isBalanced()).isFalse();
        assertThat(report.unbalanced()).containsExactly(new Unbalanced("quota/q1", "CNY", 99_00, 100_00),
                new Unbalanced("quota/q2", "CNY", 10_00, 0));
    }
}
