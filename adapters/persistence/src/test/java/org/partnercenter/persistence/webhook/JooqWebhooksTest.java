package org.partnercenter.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.persistence.db.Tables.WEBHOOK;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.webhook.WebhookCalls;
import org.partnercenter.application.webhook.Webhooks;
import org.partnercenter.application.webhook.WebhooksContract;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JooqOutbox;
import org.partnercenter.persistence.kernel.JooqUnsentEvents;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

class JooqWebhooksTest implements WebhooksContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final AesSecretCipher cipher = new AesSecretCipher(new byte[AesSecretCipher.KEY_LENGTH], new SecureRandom());
    private final Webhooks webhooks = new JooqWebhooks(database, cipher);
    private final WebhookCalls calls = new JooqWebhookCalls(database, new JsonCodec(), cipher);

    @BeforeEach
    void empty() {
        SHARED.asOwner("truncate pc.webhook_attempt, pc.webhook_call, pc.webhook, pc.outbox_event");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Webhooks webhooks() {
        return webhooks;
    }

    @Override
    public WebhookCalls calls() {
        return calls;
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Override
    public void tell(List<Outbox.Entry> events) {
        new JooqOutbox(database, new JsonCodec()).append(events);
    }

    @Test
    void a_secret_cannot_be_read_in_the_table() {
        var webhook = WebhooksContract.webhook("w-1", DISTRIBUTOR, Viewers.none());
        webhooks.add(Map.of(webhook, WebhooksContract.secret(1)));

        var row = database.dsl().selectFrom(WEBHOOK).fetchSingle();
        assertThat(new String(row.getSecret(), StandardCharsets.UTF_8) + row.formatJSON())
                .doesNotContain(WebhooksContract.secret(1).reveal(), "whsec_");
    }

    @Test
    void what_is_not_queued_for_webhooks_yet_is_not_forgotten() {
        webhooks.add(Map.of(WebhooksContract.webhook("w-1", DISTRIBUTOR, Viewers.none()), WebhooksContract.secret(1)));
        var unsent = new JooqUnsentEvents(database, new JsonCodec());
        tell(List.of(WebhooksContract.event("e-1", "a.b", "s/1", Viewers.none())));
        unsent.markSent(List.of("e-1"), NOW);

        assertThat(unsent.forgetSent(LATER, 5)).isZero();
        calls.fanOut(NOW, 5);
        assertThat(unsent.forgetSent(LATER, 5)).isEqualTo(1);
    }

    @Test
    void where_nobody_hears_of_it_nothing_waits_for_webhooks() {
        var unsent = new JooqUnsentEvents(database, new JsonCodec());
        tell(List.of(WebhooksContract.event("e-1", "a.b", "s/1", Viewers.none())));
        unsent.markSent(List.of("e-1"), NOW);

        assertThat(unsent.forgetSent(LATER, 5)).isEqualTo(1);
    }
}
