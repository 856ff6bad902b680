package org.partnercenter.persistence.webhook;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.WEBHOOK;
import static org.partnercenter.persistence.db.Tables.WEBHOOK_CALL;

import org.jooq.Condition;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.webhook.Webhook;
import org.partnercenter.application.webhook.Webhooks;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.webhook.CallStatus;
import org.partnercenter.domain.webhook.WebhookId;
import org.partnercenter.domain.webhook.WebhookSecret;
import org.partnercenter.domain.webhook.WebhookStatus;
import org.partnercenter.persistence.db.tables.records.WebhookRecord;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Webhooks as rows; their secrets are encrypted, each bound to its row. */
public final class JooqWebhooks implements Webhooks {

    /** The first half of a lock's number; the other is the party's. */
    private static final int LOCK = 0x77656268;
    private static final Condition THERE = WEBHOOK.STATUS.ne(WebhookStatus.DELETED.name());

    private final Database database;
    private final SecretCipher cipher;

    public JooqWebhooks(Database database, SecretCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** There may be no row to lock, so it is the party's name that is locked. */
    @Override
    public List<Webhook> hold(PartyId party) {
        var t = WEBHOOK;
        database.dsl().query("select pg_advisory_xact_lock({0}, hashtext({1}))", val(LOCK), val(party.value())).execute();
        return database.dsl().selectFrom(t).where(t.PARTY_ID.eq(party.value())).and(THERE).orderBy(t.ID).forUpdate().fetch(JooqWebhooks::webhook);
    }

    @Override
    public void add(Map<Webhook, WebhookSecret> webhooks) {
        database.dsl().insertInto(WEBHOOK).set(webhooks.entrySet().stream().map(each -> {
            var columns = record(each.getKey());
            columns.setSecret(seal(each.getKey().id(), each.getValue()));
            return columns;
        }).toList()).execute();
    }

    private static WebhookRecord record(Webhook webhook) {
        var columns = new WebhookRecord();
        var viewers = Rows.of(webhook.viewers());
        columns.setId(webhook.id().value());
        columns.setPartyId(webhook.party().value());
        columns.setPartnerId(viewers.partner());
        columns.setResellerId(viewers.reseller());
        columns.setCustomerId(viewers.customer());
        columns.setEverything(webhook.everything());
        columns.setUrl(webhook.url());
        columns.setTypes(webhook.types().stream().sorted().toArray(String[]::new));
        columns.setStatus(webhook.status().name());
        columns.setSince(webhook.since());
        columns.setFailures(webhook.failures());
        columns.setPreviousUntil(webhook.previousUntil().orElse(null));
        return columns;
    }

    private byte[] seal(WebhookId id, WebhookSecret secret) {
        return cipher.encrypt(Secret.of(secret.reveal()), boundTo(id.value()));
    }

    static String boundTo(String id) {
        return "webhook:" + id;
    }

    private static Webhook webhook(WebhookRecord columns) {
        return new Webhook(new WebhookId(columns.getId()), new PartyId(columns.getPartyId()),
                Rows.viewers(columns.getPartnerId(), columns.getResellerId(), columns.getCustomerId()), columns.getEverything(),
                columns.getUrl(), Set.of(columns.getTypes()), WebhookStatus.valueOf(columns.getStatus()), columns.getSince(),
                columns.getFailures(), Optional.ofNullable(columns.getPreviousUntil()));
    }

    /** At most as many rows as a party has webhooks. */
    @Override
    public void update(List<Webhook> changed) {
        var t = WEBHOOK;
        database.dsl().batched(batch -> changed.forEach(webhook -> {
            var update = batch.dsl().update(t).set(t.URL, webhook.url())
                    .set(t.TYPES, webhook.types().stream().sorted().toArray(String[]::new)).set(t.STATUS, webhook.status().name())
                    .set(t.FAILURES, webhook.failures());
            (webhook.status() == WebhookStatus.DELETED ? update.setNull(t.SECRET).setNull(t.FORMER_SECRET) : update)
                    .where(t.ID.eq(webhook.id().value())).execute();
        }));
        var gone = changed.stream().filter(webhook -> webhook.status() == WebhookStatus.DELETED).map(webhook -> webhook.id().value()).toList();
        if (!gone.isEmpty()) {
            database.dsl().deleteFrom(WEBHOOK_CALL).where(WEBHOOK_CALL.WEBHOOK_ID.in(gone))
                    .and(WEBHOOK_CALL.STATUS.eq(CallStatus.WAITING.name())).execute();
        }
    }

    @Override
    public void rotate(Webhook changed, WebhookSecret secret) {
        var t = WEBHOOK;
        database.dsl().update(t).set(t.FORMER_SECRET, t.SECRET).set(t.SECRET, seal(changed.id(), secret))
                .set(t.PREVIOUS_UNTIL, changed.previousUntil().orElseThrow()).where(t.ID.eq(changed.id().value())).execute();
    }

    @Override
    public Optional<Webhook> find(PartyId party, WebhookId id) {
        return find(id).filter(webhook -> webhook.party().equals(party));
    }

    @Override
    public Optional<Webhook> find(WebhookId id) {
        return database.dsl().selectFrom(WEBHOOK).where(WEBHOOK.ID.eq(id.value())).and(THERE).fetchOptional(JooqWebhooks::webhook);
    }

    @Override
    public Page<Webhook> list(PartyId party, PageRequest page) {
        var t = WEBHOOK;
        var seen = t.as("seen");
        var own = t.PARTY_ID.eq(party.value()).and(THERE);
        var behind = page.after().<Condition>map(marker -> row(t.SINCE, t.ID).lt(
                select(seen.SINCE, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElse(noCondition());
        return database.reading(() -> new Page<>(page.counted() ? database.dsl().fetchCount(t, own) : 0,
                database.dsl().selectFrom(t).where(own).and(behind).orderBy(t.SINCE.desc(), t.ID.desc()).offset(page.offset())
                        .limit(page.limit()).fetch(JooqWebhooks::webhook)));
    }
}
