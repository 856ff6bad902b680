package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.OUTBOX_EVENT;

import com.fasterxml.jackson.core.type.TypeReference;
import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.UnsentEvents;
import org.partnercenter.persistence.db.tables.records.OutboxEventRecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Events as rows that are marked when they were sent. */
public final class JooqUnsentEvents implements UnsentEvents {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {
    };

    private final Database database;
    private final JsonCodec json;

    public JooqUnsentEvents(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public List<Outbox.Entry> next(int limit) {
        var t = OUTBOX_EVENT;
        return database.dsl().selectFrom(t).where(t.PUBLISHED_AT.isNull()).orderBy(t.SEQ).limit(limit).fetch(this::entry);
    }

    private Outbox.Entry entry(OutboxEventRecord row) {
        return new Outbox.Entry(row.getId(), row.getAt(), new OutgoingEvent(row.getType(), row.getSubject(),
                json.read(row.getData(), DATA), Rows.viewers(row.getPartnerId(), row.getResellerId(), row.getCustomerId())));
    }

    @Override
    public void markSent(Collection<String> ids, Instant now) {
        var t = OUTBOX_EVENT;
        database.dsl().update(t).set(t.PUBLISHED_AT, now)
                .where(t.ID.in(select(t.ID).from(t).where(Rows.among(t.ID, ids)).orderBy(t.SEQ).forUpdate())).execute();
    }

    @Override
    public int forgetSent(Instant before, int limit) {
        var t = OUTBOX_EVENT;
        return database.dsl().deleteFrom(t).where(t.ID.in(select(t.ID).from(t).where(t.PUBLISHED_AT.lt(before)).and(t.FANNED_AT.isNotNull())
                .orderBy(t.PUBLISHED_AT).limit(limit).forUpdate().skipLocked())).execute();
    }
}
