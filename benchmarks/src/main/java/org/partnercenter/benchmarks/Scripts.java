package org.partnercenter.benchmarks;

/** Statements of commands as the door sends them, for the database alone: same tables, same indexes, same rows. */
final class Scripts {

    private static final String ID = "replace(uuidv7()::text, '-', '')";

    private static final String SEEDED = "'seed-' || :n::text";

    private Scripts() {
    }

    /**
     * Issues coupons from a quota.
     *
     * @param quota   an expression of the quota's id
     * @param coupons how many in one transaction
     */
    static String issue(String quota, int coupons) {
        var customer = "'bench-customer-' || (1 + (:c::int + n) % " + Estate.CUSTOMERS + ")";
        var rows = " from generate_series(1, " + coupons + ") n";
        var wanted = "array(select " + customer + rows + ")";
        return "\\set q random(1, " + Estate.QUOTAS + ")\n\\set c random(1, " + Estate.CUSTOMERS + ")\n\\set k random(1, 9000000000000000)\n"
                + credential()
                + "begin;\n"
                + claim("coupon-issue")
                + "select party_id from beside.verification_setting where party_id = 'demo-distributor' and enabled;\n"
                + "select id from beside.association where customer_id = any(" + wanted + ") order by customer_id, id for share;\n"
                + "select * from beside.association where customer_id = any(" + wanted + ") and ended_at is null;\n"
                + "select * from beside.party_fact where party_id = any(" + wanted + ") and fact in ('FINANCE_MASTER', 'CASH_COUPONS_ALLOWED')"
                + " and valid_from <= now() and (valid_until is null or valid_until >= now());\n"
                + "select * from beside.party_fact where party_id = 'demo-distributor' and fact = 'OWN_USE_MODE'"
                + " and valid_from <= now() and (valid_until is null or valid_until >= now());\n"
                + "select * from beside.coupon_quota where id = " + quota + " for update;\n"
                + "with added as (insert into beside.coupon (id, type, status, quota_id, partner_id, customer_id, association_type, face_minor, balance_minor, currency,"
                + " valid_from, valid_until, frozen, memo, created_at, version, times_used) select " + ID + ", 'VOUCHER', 'AVAILABLE', " + quota
                + ", 'demo-distributor', " + customer + ", 'RESALE', 1, 1, 'CNY', now(), now() + interval '1 year', false, :k::text, now(), 1, 0" + rows + " returning *) " + counted("beside") + ";\n"
                + "update beside.coupon_quota set balance_minor = balance_minor - " + coupons + ", issued_count = issued_count + " + coupons
                + ", issued_minor = issued_minor + " + coupons + ", updated_at = now(), version = version + 1 where id = " + quota + ";\n"
                + "insert into beside.ledger_transfer (id, command_id, kind, from_account, to_account, amount_minor, currency, occurred_at, partner_id,"
                + " customer_id, quota_id, coupon_id, remark) select " + ID + ", " + ID + ", 'COUPON_ISSUED', 'quota/' || " + quota + ", 'coupon/' || " + ID
                + ", 1, 'CNY', now(), 'demo-distributor', " + customer + ", " + quota + ", " + ID + ", :k::text" + rows + ";\n"
                + outbox("issued", quota, customer, rows)
                + "select * from beside.party where id = any(" + wanted + ");\n"
                + "insert into beside.notice (id, kind, facts, customer_id, at, kept_at) select " + ID
                + ", 'COUPON_ISSUED', json_build_object('coupon', " + ID + ", 'amount', '0.01', 'partner', 'Demo Distributor'), " + customer
                + ", now(), now() + interval '1 year'" + rows + ";\n"
                + "select party_id, language, mail from beside.notice_setting where party_id = any(" + wanted + ");\n"
                + audit("coupon-issue", "coupon-quota", quota)
                + answer("coupon-issue")
                + "end;\n";
    }

    /** What makes added coupons count in the totals of lists. */
    static String counted(String schema) {
        return "insert into " + schema + ".coupon_total (partner_id, reseller_id, association_type, ends, rows, folded) select partner_id, reseller_id,"
                + " association_type, date_trunc('hour', valid_until, 'UTC'), count(*), false from added group by 1, 2, 3, 4";
    }

    static String credential() {
        return "select * from beside.access_key k join beside.party p on p.id = k.party_id left join beside.operator o on o.id = k.operator_id"
                + " where k.id = 'DEMODISTRIBUTOR00001' and k.disabled_at is null and k.deleted_at is null;\n";
    }

    static String claim(String operation) {
        return "insert into beside.remembered_answer (party_id, operation, key, fingerprint, expires_at) values ('demo-distributor', '" + operation
                + "', 'signature-DEMODISTRIBUTOR00001-' || md5(:k::text) || md5(:c::text), 'h1:' || md5(:k::text) || md5(:c::text), now() + interval '31 minutes')"
                + " on conflict (party_id, operation, key) do update set fingerprint = excluded.fingerprint, expires_at = excluded.expires_at,"
                + " decision = null where remembered_answer.expires_at < now() returning party_id, operation, key;\n";
    }

    static String outbox(String what, String quota, String customer, String rows) {
        return "insert into beside.outbox_event (id, at, type, subject, data, partner_id, customer_id) select " + ID + ", now(), 'org.partnercenter.coupon." + what
                + "', 'coupon/' || " + ID + ", json_build_object('coupon_id', " + ID + ", 'quota_id', " + quota + ", 'customer_id', " + customer
                + ", 'partner_id', 'demo-distributor', 'status', 2, 'amount', '0.01', 'balance', '0.01', 'currency', 'CNY'), 'demo-distributor', " + customer
                + rows + ";\n";
    }

    static String audit(String operation, String subject, String id) {
        return "insert into beside.audit_entry (id, at, recorded_at, operation, party_id, party_kind, credential, channel, request_id, subject_type, subject_id,"
                + " outcome, details, changes, partner_id) select " + ID + ", now(), now(), '" + operation + "', 'demo-distributor', 'DISTRIBUTOR',"
                + " 'DEMODISTRIBUTOR00001', 'REST', " + ID + ", '" + subject + "', " + id + ", 'GRANTED', json_build_object('issued', '1', 'not_issued', '0'),"
                + " json_build_array(json_build_object('of', " + id + ", 'field', 'balance', 'before', '100000.00', 'after', '99999.99'),"
                + " json_build_object('of', 'coupon/' || " + ID + ", 'field', 'balance', 'after', '0.01')), 'demo-distributor';\n";
    }

    static String answer(String operation) {
        return "update beside.remembered_answer set decision = json_build_object('granted', json_build_object('issued', json_build_array(json_build_object("
                + "'recipient', 'bench-customer', 'coupon', " + ID + ")))) where party_id = 'demo-distributor' and operation = '" + operation
                + "' and key = 'signature-DEMODISTRIBUTOR00001-' || md5(:k::text) || md5(:c::text);\n";
    }

    private static String head() {
        return "\\set n random(1, " + Bench.SEEDED + ")\n\\set q random(1, " + Estate.QUOTAS + ")\n\\set c random(1, " + Estate.CUSTOMERS
                + ")\n\\set k random(1, 9000000000000000)\n" + credential() + "begin;\n";
    }

    private static String notice(String kind) {
        return "insert into beside.notice (id, kind, facts, customer_id, at, kept_at) select " + ID + ", '" + kind + "', json_build_object('coupon', " + ID
                + ", 'amount', '0.01'), 'bench-customer-' || :c::text, now(), now() + interval '1 year';\n"
                + "select party_id, language, mail from beside.notice_setting where party_id = 'bench-customer-' || :c::text;\n";
    }

    private static String transfer(String kind, String from, String to) {
        return "insert into beside.ledger_transfer (id, command_id, kind, from_account, to_account, amount_minor, currency, occurred_at, partner_id,"
                + " customer_id, quota_id, coupon_id) select " + ID + ", " + ID + ", '" + kind + "', " + from + ", " + to
                + ", 1, 'CNY', now(), 'demo-distributor', 'bench-customer-' || :c::text, 'bench-quota-' || :q::text, " + SEEDED + ";\n";
    }

    /** Takes a seeded coupon back; what it was before does not matter to the database. */
    static String reclaim() {
        var quota = "'bench-quota-' || :q::text";
        return head() + claim("coupons-reclaim")
                + "select party_id from beside.verification_setting where party_id = 'demo-distributor' and enabled;\n"
                + "select * from beside.coupon where id = " + SEEDED + " for update;\n"
                + "select * from beside.coupon_quota where id = " + quota + " for update;\n"
                + "update beside.coupon set status = 'RECLAIMED', balance_minor = 0, ended_at = now(), version = version + 1 where id = " + SEEDED + ";\n"
                + "update beside.coupon_quota set balance_minor = balance_minor, updated_at = now(), version = version + 1 where id = " + quota + ";\n"
                + transfer("COUPON_RECLAIMED", "'coupon/' || " + SEEDED, "'quota/' || " + quota)
                + outbox("reclaimed", quota, "'bench-customer-' || :c::text", "")
                + notice("COUPON_RECLAIMED") + audit("coupons-reclaim", "coupon", SEEDED) + answer("coupons-reclaim") + "end;\n";
    }

    static String use() {
        return head() + claim("coupon-use")
                + "select * from beside.coupon where id = " + SEEDED + " for update;\n"
                + "update beside.coupon set status = 'USED', balance_minor = 0, last_used_at = now(), last_order_id = :k::text, times_used = times_used + 1,"
                + " version = version + 1 where id = " + SEEDED + ";\n"
                + transfer("COUPON_USED", "'coupon/' || " + SEEDED, "'consumed/' || :q::text")
                + outbox("used", "'bench-quota-' || :q::text", "'bench-customer-' || :c::text", "")
                + audit("coupon-use", "coupon", SEEDED) + answer("coupon-use") + "end;\n";
    }

    static String allocate() {
        var account = "'bench-customer-' || :c::text";
        var change = "insert into beside.account_change (id, account_id, kind, no, balance_type, movement, income, adjustment, amount_minor, balance_minor, currency,"
                + " other_id, transfer_id, command_id, occurred_at, partner_id, customer_id) select " + ID + ", a, k, :k, 'DEBIT', 'ALLOCATED', i, true, 1, 1, 'CNY',"
                + " 'bench-customer-1', " + ID + ", " + ID + ", now(), 'demo-distributor', c from (values ('demo-distributor', 'PARTNER', false, null), (" + account
                + ", 'CUSTOMER', true, " + account + ")) v (a, k, i, c);\n";
        return head() + claim("money-allocate")
                + "select party_id from beside.verification_setting where party_id = 'demo-distributor' and enabled;\n"
                + "select id from beside.association where customer_id = " + account + " order by customer_id, id for share;\n"
                + "select * from beside.association where customer_id = " + account + " and ended_at is null;\n"
                + "select * from beside.account where id in ('demo-distributor', " + account + ") order by id for update;\n"
                + "update beside.account set balance_minor = balance_minor, version = version + 1 where id = 'demo-distributor';\n"
                + "update beside.account set balance_minor = balance_minor + 1, version = version + 1 where id = " + account + ";\n"
                + change + transfer("ALLOCATED", "'account/demo-distributor'", "'account/' || " + account)
                + outbox("allocated", "'bench-quota-' || :q::text", account, "") + notice("MONEY_ALLOCATED")
                + audit("money-allocate", "account", account) + answer("money-allocate") + "end;\n";
    }
}
