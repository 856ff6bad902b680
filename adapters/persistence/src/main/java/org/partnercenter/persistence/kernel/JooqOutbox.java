package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.OUTBOX_EVENT;

import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.persistence.db.tables.OutboxEvent;
import org.partnercenter.persistence.db.tables.records.OutboxEventRecord;

import java.util.List;

/** Events as rows, written with one statement per batch. */
public final class JooqOutbox implements Outbox {

    private static final OutboxEvent T = OUTBOX_EVENT;
    /** Which webhooks {@code w} are queued for: those that are suspended find it when they are enabled. */
    public static final String HEARS = "w.status in ('ENABLED', 'SUSPENDED')";

    /** Where no webhook is there to hear of it, an event is marked at once: marking it later writes it anew, indexes and all. */
    private static final String FANNED = "case when exists (select from pc.webhook w where " + HEARS + ") then null else v.\"at\"::timestamptz end";
    private static final BulkInsert<OutboxEventRecord> INSERT = BulkInsert.computing(T, T.FANNED_AT, FANNED, T.ID, T.AT, T.TYPE, T.SUBJECT, T.DATA, T.PARTNER_ID,
            T.RESELLER_ID, T.CUSTOMER_ID);

    private final Database database;
    private final JsonCodec json;

    public JooqOutbox(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void append(List<Entry> entries) {
        INSERT.run(database.dsl(), entries.stream().map(this::row).toList());
    }

    private Object[] row(Entry entry) {
        var event = entry.event();
        var viewers = Rows.of(event.viewers());
        return new Object[] {entry.id(), entry.at(), event.type(), event.subject(), json.write(event.data()), viewers.partner(),
            viewers.reseller(), viewers.customer()};
    }
}
