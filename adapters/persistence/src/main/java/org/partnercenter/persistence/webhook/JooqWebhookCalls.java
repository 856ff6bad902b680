package org.partnercenter.persistence.webhook;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.WEBHOOK;
import static org.partnercenter.persistence.db.Tables.WEBHOOK_ATTEMPT;
import static org.partnercenter.persistence.db.Tables.WEBHOOK_CALL;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.webhook.PastAttempt;
import org.partnercenter.application.webhook.QueuedCall;
import org.partnercenter.application.webhook.TakenCall;
import org.partnercenter.application.webhook.WebhookAttempt;
import org.partnercenter.application.webhook.WebhookCalls;
import org.partnercenter.application.webhook.WebhookFault;
import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookSecret;
import org.partnercenter.persistence.db.tables.records.WebhookCallRecord;
import org.partnercenter.persistence.db.tables.records.WebhookRecord;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqOutbox;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls and their attempts as rows. */
public final class JooqWebhookCalls implements WebhookCalls {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {
    };

    /**
     * The events are locked in their order, one node after the other, so that calls of one subject are queued in the order of its events.
     */
    private static final String FAN_OUT = """
            with next as (
                select e.id, e.seq, e.at, e.type, e.subject, e.data, e.partner_id, e.reseller_id, e.customer_id from pc.outbox_event e
                where e.fanned_at is null order by e.seq limit {1} for update),
            queued as (
                insert into pc.webhook_call (id, webhook_id, event_id, event_at, type, subject, data, status, attempts, tries, due_at, queued_at)
                select md5(w.id || ':' || e.id), w.id, e.id, e.at, e.type, e.subject, e.data, 'WAITING', 0, 0, {0}, {0}
                from next e join pc.webhook w on %s
                    and (w.everything or w.party_id = coalesce(e.reseller_id, e.partner_id) or w.party_id = e.customer_id)
                    and (cardinality(w.types) = 0 or e.type = any (w.types))
                order by e.seq
                on conflict do nothing)
            update pc.outbox_event o set fanned_at = {0} from next where o.id = next.id""".formatted(JooqOutbox.HEARS);

    private static final String TAKE = """
            update pc.webhook_call t set attempts = t.attempts + 1, tries = t.tries + 1, due_at = {1}, held_until = {1}
            where t.id in (
                select d.id from pc.webhook_call d
                where d.status = 'WAITING' and d.due_at <= {0} and d.id in (
                    select c.id from (
                        select x.id, row_number() over (partition by x.webhook_id order by x.due_at, x.seq) + (
                            select count(*) from pc.webhook_call u
                            where u.webhook_id = x.webhook_id and u.status = 'WAITING' and u.held_until > {0}) as place
                        from pc.webhook_call x join pc.webhook w on w.id = x.webhook_id and w.status = 'ENABLED'
                        where x.status = 'WAITING' and x.due_at <= {0} and not exists (
                            select from pc.webhook_call o where o.webhook_id = x.webhook_id and o.subject = x.subject
                                and o.status = 'WAITING' and o.seq < x.seq)) c
                    where c.place <= {3})
                order by d.due_at, d.seq limit {2} for update of d skip locked)
            returning t.id""";

    private final Database database;
    private final JsonCodec json;
    private final SecretCipher cipher;

    public JooqWebhookCalls(Database database, JsonCodec json, SecretCipher cipher) {
        this.database = database;
        this.json = json;
        this.cipher = cipher;
    }

    @Override
    public int fanOut(Instant now, int limit) {
        return database.inTransaction(() -> database.dsl().query(FAN_OUT, val(now, WEBHOOK_CALL.DUE_AT), val(limit)).execute());
    }

    @Override
    public void add(QueuedCall call, Outbox.Entry event) {
        var columns = new WebhookCallRecord();
        columns.setId(call.id());
        columns.setWebhookId(call.webhook().value());
        columns.setEventId(event.id());
        columns.setEventAt(event.at());
        columns.setType(call.type());
        columns.setSubject(call.subject());
        columns.setData(json.write(event.event().data()));
        columns.setStatus(call.status().name());
        columns.setAttempts(call.attempts());
        columns.setTries(call.attempts());
        columns.setDueAt(call.due());
        columns.setQueuedAt(call.queued());
        database.dsl().insertInto(WEBHOOK_CALL).set(columns).execute();
    }

    @Override
    public List<TakenCall> take(Instant now, Instant until, Portion portion) {
        var t = WEBHOOK_CALL;
        return database.inTransaction(() -> {
            var ids = database.dsl().resultQuery(TAKE, val(now, t.DUE_AT), val(until, t.DUE_AT), val(portion.calls()), val(portion.atOnce()))
                    .fetch(0, String.class);
            return ids.isEmpty() ? List.of() : database.dsl().select(t.fields()).select(WEBHOOK.fields()).from(t).join(WEBHOOK)
                    .on(WEBHOOK.ID.eq(t.WEBHOOK_ID)).where(t.ID.in(ids)).orderBy(t.SEQ)
                    .fetch(row -> taken(row.into(t), row.into(WEBHOOK), now));
        });
    }

    private TakenCall taken(WebhookCallRecord columns, WebhookRecord webhook, Instant now) {
        var secrets = new ArrayList<WebhookSecret>();
        secrets.add(open(webhook.getId(), webhook.getSecret()));
        if (webhook.getFormerSecret() != null && webhook.getPreviousUntil().isAfter(now)) {
            secrets.add(open(webhook.getId(), webhook.getFormerSecret()));
        }
        return new TakenCall(call(columns), webhook.getUrl(), secrets, new Outbox.Entry(columns.getEventId(), columns.getEventAt(),
                new OutgoingEvent(columns.getType(), columns.getSubject(), json.read(columns.getData(), DATA), Viewers.none())));
    }

    private WebhookSecret open(String id, byte[] sealed) {
        return WebhookSecret.parse(cipher.decrypt(sealed, JooqWebhooks.boundTo(id)).reveal()).orElseThrow();
    }

    private static QueuedCall call(WebhookCallRecord columns) {
        return new QueuedCall(columns.getId(), new WebhookId(columns.getWebhookId()), columns.getEventId(), columns.getType(),
                columns.getSubject(), CallStatus.valueOf(columns.getStatus()), columns.getAttempts(), columns.getDueAt(), columns.getQueuedAt(),
                Optional.ofNullable(columns.getFinishedAt()));
    }

    @Override
    public int settle(QueuedCall call, Instant at, WebhookAttempt outcome) {
        var t = WEBHOOK_CALL;
        var w = WEBHOOK;
        return database.inTransaction(() -> {
            // Whoever deletes a webhook holds it before its calls.
            var failures = database.dsl().select(w.FAILURES).from(w).where(w.ID.eq(call.webhook().value())).forUpdate().fetchSingle(w.FAILURES);
            var no = database.dsl().update(t).set(t.STATUS, call.status().name()).set(t.DUE_AT, call.due()).setNull(t.HELD_UNTIL)
                    .set(t.FINISHED_AT, call.finished().orElse(null)).where(t.ID.eq(call.id())).and(t.STATUS.eq(CallStatus.WAITING.name()))
                    .returning(t.TRIES).fetchOptional(t.TRIES);
            if (no.isEmpty()) {
                return failures;
            }
            var a = WEBHOOK_ATTEMPT;
            database.dsl().insertInto(a, a.CALL_ID, a.NO, a.AT, a.STATUS, a.FAULT, a.TOOK_MS).values(call.id(), no.get(), at,
                    outcome.status().orElse(null), outcome.fault().map(Enum::name).orElse(null), outcome.took().toMillis())
                    .onConflictDoNothing().execute();
            int after = switch (call.status()) {
                case WAITING -> failures;
                case ACCEPTED -> 0;
                case GIVEN_UP -> failures + 1;
            };
            if (after != failures) {
                database.dsl().update(w).set(w.FAILURES, after).where(w.ID.eq(call.webhook().value())).execute();
            }
            return after;
        });
    }

    @Override
    public Optional<QueuedCall> find(WebhookId webhook, String id) {
        var t = WEBHOOK_CALL;
        return database.dsl().selectFrom(t).where(t.ID.eq(id)).and(t.WEBHOOK_ID.eq(webhook.value())).fetchOptional(JooqWebhookCalls::call);
    }

    @Override
    public Page<QueuedCall> list(WebhookId webhook, Filter filter, PageRequest page) {
        var t = WEBHOOK_CALL;
        var seen = t.as("seen");
        var wanted = t.WEBHOOK_ID.eq(webhook.value())
                .and(filter.status().<Condition>map(status -> t.STATUS.eq(status.name())).orElse(noCondition()))
                .and(filter.type().<Condition>map(t.TYPE::eq).orElse(noCondition()));
        var behind = page.after().<Condition>map(marker -> t.SEQ.lt(select(seen.SEQ).from(seen).where(seen.ID.eq(marker)))).orElse(noCondition());
        return database.reading(() -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0, database.dsl().selectFrom(t)
                .where(wanted).and(behind).orderBy(t.SEQ.desc()).offset(page.offset()).limit(page.limit()).fetch(JooqWebhookCalls::call)));
    }

    @Override
    public List<PastAttempt> attempts(String call, int limit) {
        var a = WEBHOOK_ATTEMPT;
        return database.dsl().selectFrom(a).where(a.CALL_ID.eq(call)).orderBy(a.NO.desc()).limit(limit).fetch(row -> new PastAttempt(row.getNo(),
                row.getAt(), new WebhookAttempt(Optional.ofNullable(row.getStatus()), Optional.ofNullable(row.getFault()).map(WebhookFault::valueOf),
                Duration.ofMillis(row.getTookMs()))));
    }

    @Override
    public void redeliver(String call, Instant now) {
        again(WEBHOOK_CALL.ID.eq(call).and(WEBHOOK_CALL.STATUS.ne(CallStatus.WAITING.name())), now);
    }

    @Override
    public int redeliverGivenUp(WebhookId webhook, Instant since, Instant now) {
        var t = WEBHOOK_CALL;
        return again(t.WEBHOOK_ID.eq(webhook.value()).and(t.STATUS.eq(CallStatus.GIVEN_UP.name())).and(t.QUEUED_AT.ge(since)), now);
    }

    private int again(Condition which, Instant now) {
        var t = WEBHOOK_CALL;
        return database.dsl().update(t).set(t.STATUS, CallStatus.WAITING.name()).set(t.ATTEMPTS, 0).set(t.DUE_AT, now).setNull(t.HELD_UNTIL)
                .setNull(t.FINISHED_AT).where(which).execute();
    }

    @Override
    public int giveUp(Instant queuedBefore, Instant now, int limit) {
        var t = WEBHOOK_CALL;
        var old = select(t.ID).from(t).where(t.STATUS.eq(CallStatus.WAITING.name())).and(t.QUEUED_AT.lt(queuedBefore))
                .and(t.HELD_UNTIL.isNull().or(t.HELD_UNTIL.lt(now))).orderBy(t.QUEUED_AT).limit(limit).forUpdate().skipLocked();
        return database.dsl().update(t).set(t.STATUS, CallStatus.GIVEN_UP.name()).set(t.FINISHED_AT, now).setNull(t.HELD_UNTIL).where(t.ID.in(old))
                .execute();
    }

    @Override
    public int forget(Instant before, int limit) {
        var t = WEBHOOK_CALL;
        return database.dsl().deleteFrom(t).where(t.ID.in(select(t.ID).from(t).where(t.FINISHED_AT.lt(before)).orderBy(t.FINISHED_AT)
                .limit(limit).forUpdate().skipLocked())).execute();
    }
}
