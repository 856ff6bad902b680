package org.partnercenter.persistence.upkeep;

import static org.partnercenter.application.upkeep.Finding.Level.FAULT;
import static org.partnercenter.application.upkeep.Finding.Level.WARNING;

import java.util.List;
import org.partnercenter.application.upkeep.Finding;

/**
 * What must never be found in the database, as queries that find it. Each selects one text that names what is wrong; {@code {0}} is the
 * business time, {@code {1}} the real one.
 *
 * <p>Chores have a quarter of an hour of grace, days end in every zone: a house that was just started is not stuck.
 */
final class Questions {

    /** @param level how bad it is if anything is found */
    record Question(String check, Finding.Level level, String sql) {
    }

    static final List<Question> ALL = List.of(
            new Question("issue-entries", FAULT, """
                    select 'coupon/' || c.id from pc.coupon c
                    left join (select coupon_id, count(*) as entries, min(amount_minor) as minor, min(from_account) as origin
                        from pc.ledger_transfer where kind = 'COUPON_ISSUED' group by coupon_id) t on t.coupon_id = c.id
                    where t.entries is distinct from 1 or t.minor <> c.face_minor or t.origin <> 'quota/' || c.quota_id"""),
            new Question("issued-coupons", FAULT, """
                    select 'coupon/' || t.coupon_id from pc.ledger_transfer t where t.kind = 'COUPON_ISSUED'
                    and not exists (select from pc.coupon c where c.id = t.coupon_id)"""),
            new Question("quota-accounts", FAULT, """
                    select a.account from (select to_account as account from pc.ledger_transfer where to_account like 'quota/%'
                        union select from_account from pc.ledger_transfer where from_account like 'quota/%') a
                    where not exists (select from pc.coupon_quota q where 'quota/' || q.id = a.account)"""),
            new Question("audited-transfers", FAULT, """
                    select 'transfer/' || t.id from pc.ledger_transfer t
                    where not exists (select from pc.audit_entry a where a.id = t.command_id and a.outcome = 'GRANTED')"""),
            new Question("audited-changes", FAULT, """
                    select 'account-change/' || c.id from pc.account_change c
                    where not exists (select from pc.audit_entry a where a.id = c.command_id and a.outcome = 'GRANTED')"""),
            new Question("announced-coupons", FAULT, """
                    select 'coupon/' || t.coupon_id from pc.ledger_transfer t join pc.audit_entry a on a.id = t.command_id
                    where t.kind = 'COUPON_ISSUED' and a.recorded_at > {1} - interval '6 days'
                    and 1 <> (select count(*) from pc.outbox_event e
                        where e.subject = 'coupon/' || t.coupon_id and e.type = 'org.partnercenter.coupon.issued')"""),
            new Question("answers", FAULT, """
                    select party_id || ' ' || operation from pc.remembered_answer where decision is null"""),
            new Question("events-waiting", WARNING, """
                    select e.id from pc.outbox_event e where e.published_at is null and e.at < {0} - interval '15 minutes'"""),
            new Question("audit-unsealed", WARNING, """
                    select a.id from pc.audit_entry a where a.recorded_at < {1} - interval '15 minutes'
                    and (a.txid, a.id) > (select coalesce(max(txid), 0), coalesce(max(entry_id), '')
                        from (select txid, entry_id from pc.audit_seal order by seq desc limit 1) last)"""),
            new Question("files", WARNING, """
                    select folder || '/' || kind || '/' || name from pc.dropped_file where finished_at is null
                    and received_at < {1} - interval '15 minutes'
                    and (held_until is null or held_until < {1} - interval '15 minutes')"""),
            new Question("exports", WARNING, """
                    select id from pc.export_task where finished_at is null and requested_at < {1} - interval '15 minutes'
                    and (held_until is null or held_until < {1} - interval '15 minutes')"""),
            new Question("deliveries", WARNING, """
                    select id from pc.export_delivery where status = 'ACTIVE' and due_at < {0} - interval '15 minutes'"""),
            new Question("messages", WARNING, """
                    select id from pc.outgoing_message where given_up_at is null and due_at < {1} - interval '15 minutes'"""),
            new Question("coupons-expired", WARNING, """
                    select 'coupon/' || id from pc.coupon where status = 'AVAILABLE' and valid_until < {0} - interval '15 minutes'"""),
            new Question("quotas-expired", WARNING, """
                    select 'quota/' || id from pc.coupon_quota where status in ('NORMAL', 'ADJUSTING', 'FROZEN')
                    and valid_until < {0} - interval '15 minutes'"""),
            new Question("change-requests", WARNING, """
                    select id from pc.change_request where ended_at is null and expires_at < {0} - interval '15 minutes'"""),
            new Question("opportunities", WARNING, """
                    select id from pc.opportunity where due_at < {0} - interval '15 minutes'"""),
            new Question("incentive-bills", WARNING, """
                    select id from pc.incentive_bill where status = 'PENDING_CONFIRMATION' and not disputed
                    and deadline < {0} - interval '15 minutes'"""),
            new Question("orders", WARNING, """
                    select id from pc.customer_order where agent_open and pay_until < {0} - interval '15 minutes'"""),
            new Question("invitations", WARNING, """
                    select id from pc.invitation where status = 'PENDING' and expires_at < {0} - interval '15 minutes'"""),
            new Question("payouts", WARNING, """
                    select no from pc.payout_order where status = 'PAYING' and started_at is null and payment_due < {0}::date - 1"""),
            new Question("invoice-receipts", WARNING, """
                    select id from pc.invoice_request where status = 'AWAITING_RECEIPT' and due_on < {0}::date - 1"""),
            new Question("benefits", WARNING, """
                    select no from pc.benefit_application where due_side in ('PLATFORM', 'SYSTEM') and due_on < {0}::date - 1"""),
            new Question("webhook-calls", WARNING, """
                    select c.id from pc.webhook_call c join pc.webhook w on w.id = c.webhook_id and w.status = 'ENABLED'
                    where c.status = 'WAITING' and c.due_at < {1} - interval '15 minutes' and not exists (select from pc.webhook_call o
                        where o.webhook_id = c.webhook_id and o.subject = c.subject and o.status = 'WAITING' and o.seq < c.seq)"""));

    private Questions() {
    }
}
