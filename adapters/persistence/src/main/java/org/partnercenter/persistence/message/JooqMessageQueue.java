package org.partnercenter.persistence.message;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.JSON;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.message.MessageQueue;
import org.partnercenter.application.message.QueuedMessage;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.persistence.db.tables.records.OutgoingMessageRecord;
import org.partnercenter.persistence.kernel.BulkInsert;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.OUTGOING_MESSAGE;

/** Messages as rows; receiver and words are encrypted, each bound to its row. */
public final class JooqMessageQueue implements MessageQueue {

    private static final TypeReference<List<String>> PARTS = new TypeReference<>() {
    };

    private static final BulkInsert<OutgoingMessageRecord> INSERT = BulkInsert.ofAll(OUTGOING_MESSAGE);

    private final Database database;
    private final JsonCodec json;
    private final SecretCipher cipher;

    public JooqMessageQueue(Database database, JsonCodec json, SecretCipher cipher) {
        this.database = database;
        this.json = json;
        this.cipher = cipher;
    }

    @Override
    public void add(List<QueuedMessage> messages, Instant due) {
        INSERT.records(database.dsl(), messages.stream().map(queued -> record(queued, due)).toList());
    }

    private OutgoingMessageRecord record(QueuedMessage queued, Instant due) {
        var message = queued.message();
        return new OutgoingMessageRecord(queued.id(), message.to().medium().name(), seal(queued.id(), message), message.until(),
                queued.attempts(), due, null);
    }

    private byte[] seal(String id, OutgoingMessage message) {
        var parts = json.write(List.of(message.to().address(), message.subject().reveal(), message.text().reveal()));
        return cipher.encrypt(Secret.of(parts.data()), boundTo(id));
    }

    private static String boundTo(String id) {
        return "outgoing-message:" + id;
    }

    private QueuedMessage open(OutgoingMessageRecord row) {
        var parts = json.read(JSON.valueOf(cipher.decrypt(row.getSealed(), boundTo(row.getId())).reveal()), PARTS);
        return new QueuedMessage(row.getId(), new OutgoingMessage(new Receiver(Medium.valueOf(row.getMedium()), parts.get(0)),
                Secret.of(parts.get(1)), Secret.of(parts.get(2)), row.getUntil()), row.getAttempts());
    }

    @Override
    public List<QueuedMessage> take(Instant now, Instant until, int limit) {
        var t = OUTGOING_MESSAGE;
        return database.dsl().update(t).set(t.DUE_AT, until).set(t.ATTEMPTS, t.ATTEMPTS.plus(1))
                .where(t.ID.in(select(t.ID).from(t).where(t.GIVEN_UP_AT.isNull()).and(t.DUE_AT.le(now))
                        .orderBy(t.DUE_AT).limit(limit).forUpdate().skipLocked()))
                .returning().fetch(this::open).stream().sorted(Comparator.comparing(QueuedMessage::id)).toList();
    }

    @Override
    public void sent(String id) {
        database.dsl().deleteFrom(OUTGOING_MESSAGE).where(OUTGOING_MESSAGE.ID.eq(id)).execute();
    }

    @Override
    public void postpone(String id, Instant due) {
        var t = OUTGOING_MESSAGE;
        database.dsl().update(t).set(t.DUE_AT, due).where(t.ID.eq(id)).and(t.GIVEN_UP_AT.isNull()).execute();
    }

    @Override
    public void giveUp(String id, Instant now) {
        var t = OUTGOING_MESSAGE;
        database.dsl().update(t).set(t.GIVEN_UP_AT, now).setNull(t.SEALED).where(t.ID.eq(id)).execute();
    }

    @Override
    public int forget(Instant before, int limit) {
        var t = OUTGOING_MESSAGE;
        return database.dsl().deleteFrom(t).where(t.ID.in(select(t.ID).from(t).where(t.GIVEN_UP_AT.lt(before))
                .orderBy(t.GIVEN_UP_AT).limit(limit).forUpdate().skipLocked())).execute();
    }
}
