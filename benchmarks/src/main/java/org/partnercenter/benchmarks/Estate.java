package org.partnercenter.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What requests work on: customers, quotas, and a schema beside the house's own, with the same tables, for the database's own measure. */
final class Estate {

    static final int CUSTOMERS = 10_000;
    static final int QUOTAS = 500;
    static final String HOT = "bench-quota-hot";

    private static final List<String> TABLES = List.of("coupon_quota", "association", "party", "party_fact", "access_key", "operator", "verification_setting",
            "notice_setting", "coupon", "coupon_total", "ledger_transfer", "outbox_event", "remembered_answer", "audit_entry", "notice", "outgoing_message", "account",
            "account_change");

    private Estate() {
    }

    /** Customers of the distributor without an address, so that notices stay on the desk; and quotas granted through the door. */
    static void furnish(House house) throws Exception {
        house.execute(House.SUPERUSER, String.format(Locale.ROOT, """
                insert into pc.party (id, kind, name, account_name, registered_at)
                select 'bench-customer-' || n, 'CUSTOMER', 'Customer ' || n, 'bench-customer-' || n, now() - interval '1 day' from generate_series(1, %d) n
                """, CUSTOMERS), String.format(Locale.ROOT, """
                insert into pc.association (id, customer_id, partner_id, type, associated_on, first)
                select 'bench-association-' || n, 'bench-customer-' || n, 'demo-distributor', '2', now() - interval '1 day', true from generate_series(1, %d) n
                """, CUSTOMERS), "analyze pc.party", "analyze pc.association");
        var grants = IntStream.rangeClosed(0, QUOTAS).mapToObj(n -> Requests.signed(Requests.Who.PLATFORM, "POST", "/v2/platform/coupon-quotas",
                "{\"quota_id\":\"" + (n == 0 ? HOT : "bench-quota-" + n) + "\",\"partner_id\":\"demo-distributor\",\"quota_value\":10000000.00,"
                        + "\"effective_time\":\"2026-01-01T00:00:00Z\",\"expire_time\":\"2036-01-01T00:00:00Z\"}", house.port())).toList();
        var stats = new Load(house.port(), 4).run(grants, 120);
        if (stats.errors() > 0) {
            throw new IllegalStateException("quotas were not granted");
        }
        house.execute(House.SUPERUSER, "create schema beside authorization pc_owner");
        for (var table : TABLES) {
            if (house.value("select to_regclass('pc." + table + "')") != null) {
                house.execute(House.SUPERUSER, "create table beside." + table + " (like pc." + table + " including all)");
            }
        }
        for (var table : List.of("coupon_quota", "association", "party", "party_fact", "access_key", "operator")) {
            house.execute(House.SUPERUSER, "insert into beside." + table + " select * from pc." + table);
        }
        house.execute(House.SUPERUSER, "alter table beside.coupon add foreign key (quota_id) references beside.coupon_quota (id)",
                "grant usage on schema beside to pc_app", "grant all on all tables in schema beside to pc_app", "analyze");
    }
}
