package org.partnercenter.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.upkeep.Finding.Level;
import org.partnercenter.application.upkeep.Finding;
import org.partnercenter.persistence.coupon.CouponBalances;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqAuditCheck;
import org.partnercenter.persistence.kernel.JooqLedgerCheck;
import org.partnercenter.persistence.testing.TestDatabase;

class SoundnessTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    /** Tables whose constraints stand in the way of what must never be, and what is planted there for each check. */
    private static final Map<String, List<String>> PLANTED = Map.ofEntries(
            Map.entry("issue-entries", List.of("coupon", "(id, face_minor, balance_minor, currency, quota_id, valid_until, status)"
                    + " values ('planted', 10, 0, 'CNY', 'q', '2090-01-01', 'AVAILABLE')")),
            Map.entry("issued-coupons", List.of("ledger_transfer", "(id, kind, coupon_id, from_account, to_account, amount_minor, currency)"
                    + " values ('1', 'COUPON_ISSUED', 'planted', 'source', 'x', 1, 'CNY')")),
            Map.entry("quota-accounts", List.of("ledger_transfer", "(id, kind, from_account, to_account, amount_minor, currency)"
                    + " values ('2', 'QUOTA_GRANTED', 'source', 'quota/planted', 1, 'CNY')")),
            Map.entry("audited-transfers", List.of("ledger_transfer", "(id, kind, from_account, to_account, amount_minor, currency, command_id)"
                    + " values ('planted', 'QUOTA_GRANTED', 'source', 'x', 1, 'CNY', 'nobody')")),
            Map.entry("audited-changes", List.of("account_change", "(id, command_id) values ('planted', 'nobody')")),
            Map.entry("announced-coupons", List.of("ledger_transfer", "(id, kind, coupon_id, command_id, from_account, to_account, amount_minor,"
                    + " currency) values ('3', 'COUPON_ISSUED', 'planted', 'somebody', 'source', 'x', 1, 'CNY')")),
            Map.entry("answers", List.of("remembered_answer", "(party_id, operation, key) values ('planted', 'coupon-issue', 'k')")),
            Map.entry("events-waiting", List.of("outbox_event", "(id, at) values ('planted', '2026-11-27 11:00Z')")),
            Map.entry("audit-unsealed", List.of("audit_entry", "(id, recorded_at) values ('planted', '2026-11-27 11:00Z')")),
            Map.entry("files", List.of("dropped_file", "(id, folder, kind, name, received_at, held_until)"
                    + " values ('1', 'a', 'b', 'planted', '2026-11-27 11:00Z', '2026-11-27 11:01Z')")),
            Map.entry("exports", List.of("export_task", "(id, requested_at) values ('planted', '2026-11-27 11:00Z')")),
            Map.entry("deliveries", List.of("export_delivery", "(id, status, due_at) values ('planted', 'ACTIVE', '2026-11-27 11:00Z')")),
            Map.entry("messages", List.of("outgoing_message", "(id, due_at) values ('planted', '2026-11-27 11:00Z')")),
            Map.entry("coupons-expired", List.of("coupon", "(id, status, valid_until, face_minor, balance_minor, currency)"
                    + " values ('planted', 'AVAILABLE', '2026-11-27 11:00Z', 10, 0, 'CNY')")),
            Map.entry("quotas-expired", List.of("coupon_quota", "(id, status, valid_until, balance_minor, currency)"
                    + " values ('planted', 'FROZEN', '2026-11-27 11:00Z', 0, 'CNY')")),
            Map.entry("change-requests", List.of("change_request", "(id, expires_at) values ('planted', '2026-11-27 11:00Z')")),
            Map.entry("opportunities", List.of("opportunity", "(id, due_at) values ('planted', '2026-11-27 11:00Z')")),
            Map.entry("incentive-bills", List.of("incentive_bill", "(id, status, disputed, deadline)"
                    + " values ('planted', 'PENDING_CONFIRMATION', false, '2026-11-27 11:00Z')")),
            Map.entry("orders", List.of("customer_order", "(id, agent_open, pay_until) values ('planted', true, '2026-11-27 11:00Z')")),
            Map.entry("invitations", List.of("invitation", "(id, status, expires_at) values ('planted', 'PENDING', '2026-11-27 11:00Z')")),
            Map.entry("payouts", List.of("payout_order", "(no, status, payment_due) values ('planted', 'PAYING', '2026-11-25')")),
            Map.entry("invoice-receipts", List.of("invoice_request", "(id, status, due_on) values ('planted', 'AWAITING_RECEIPT', '2026-11-25')")),
            Map.entry("benefits", List.of("benefit_application", "(no, due_side, due_on) values ('planted', 'PLATFORM', '2026-11-25')")),
            Map.entry("webhook-calls", List.of("webhook_call", "(id, webhook_id, subject, status, due_at)"
                    + " values ('planted', 'hook', 's', 'WAITING', '2026-11-27 11:00Z')")));

    private static Map<String, Finding> look(TestDatabase database) {
        var ours = new Database(database.dataSource());
        return new Soundness(ours, new JooqLedgerCheck(ours, List.of(new CouponBalances())), new JooqAuditCheck(ours)).look(NOW, NOW)
                .stream().collect(Collectors.toMap(Finding::check, finding -> finding));
    }

    private static void loosen(TestDatabase database, String table) {
        database.asOwner("""
                do $$
                declare it record;
                begin
                    for it in select conname from pg_constraint where conrelid = 'pc.%1$s'::regclass and contype in ('c', 'f') loop
                        execute format('alter table pc.%1$s drop constraint %%I', it.conname);
                    end loop;
                    for it in select attname from pg_attribute a where attrelid = 'pc.%1$s'::regclass and attnum > 0 and attnotnull
                            and not attisdropped and attidentity = '' and not exists (select from pg_index i
                                where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)) loop
                        execute format('alter table pc.%1$s alter column %%I drop not null', it.attname);
                    end loop;
                end $$""".formatted(table));
    }

    @Test
    void an_empty_house_is_sound() {
        try (var database = TestDatabase.fresh()) {
            assertThat(look(database)).allSatisfy((check, finding) -> assertThat(finding.level()).as(check).isEqualTo(Level.WELL));
        }
    }

    @Test
    void every_question_names_what_must_not_be() {
        assertThat(PLANTED.keySet()).isEqualTo(Questions.ALL.stream().map(Questions.Question::check).collect(Collectors.toSet()));
        for (var question : Questions.ALL) {
            var plant = PLANTED.get(question.check());
            try (var database = TestDatabase.fresh()) {
                loosen(database, plant.get(0));
                if (question.check().equals("announced-coupons")) {
                    loosen(database, "audit_entry");
                    database.asOwner("insert into pc.audit_entry (id, recorded_at, outcome) values ('somebody', '2026-11-27 11:55Z', 'GRANTED')");
                }
                if (question.check().equals("webhook-calls")) {
                    loosen(database, "webhook");
                    database.asOwner("insert into pc.webhook (id, status) values ('hook', 'ENABLED')");
                }
                database.asOwner("insert into pc." + plant.get(0) + " " + plant.get(1));

                var finding = look(database).get(question.check());

                assertThat(finding.level()).as(question.check()).isEqualTo(question.level());
                assertThat(finding.named()).as(question.check()).singleElement().asString().contains("planted");
            }
        }
    }

    @Test
    void a_balance_that_the_ledger_does_not_know_is_named() {
        try (var database = TestDatabase.fresh()) {
            loosen(database, "coupon_quota");
            database.asOwner("insert into pc.coupon_quota (id, status, valid_until, balance_minor, currency)"
                    + " values ('tampered', 'NORMAL', '2090-01-01', 700, 'CNY')");

            var finding = look(database).get("ledger");

            assertThat(finding.level()).isEqualTo(Level.FAULT);
            assertThat(finding.named()).containsExactly("quota/tampered CNY: 700 / 0");
        }
    }
}
