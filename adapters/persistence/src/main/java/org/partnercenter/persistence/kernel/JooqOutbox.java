package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.OUTBOX_EVENT;

import org.partnercenter.application.kernel.Outbox;

import java.util.List;

/** Events as rows, written with one statement per batch. */
public final class JooqOutbox implements Outbox {

    private final Database database;
    private final JsonCodec json;

    public JooqOutbox(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void append(List<Entry> entries) {
        var t = OUTBOX_EVENT;
        for (var chunk : Chunks.of(entries)) {
            var insert = database.dsl().insertInto(t, t.ID, t.AT, t.TYPE, t.SUBJECT, t.DATA, t.PARTNER_ID, t.RESELLER_ID,
                    t.CUSTOMER_ID);
            for (var entry : chunk) {
                var event = entry.event();
                var viewers = Rows.of(event.viewers());
                insert = insert.values(entry.id(), entry.at(), event.type(), event.subject(), json.write(event.data()),
                        viewers.partner(), viewers.reseller(), viewers.customer());
            }
            insert.execute();
        }
    }
}
