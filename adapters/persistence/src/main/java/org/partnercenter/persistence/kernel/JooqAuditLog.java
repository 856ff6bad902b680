package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;

import org.partnercenter.application.kernel.Acting;
import org.partnercenter.application.kernel.AuditLog;

import java.util.List;

/** Audit entries as rows, written with one statement per batch. */
public final class JooqAuditLog implements AuditLog {

    private final Database database;
    private final JsonCodec json;

    public JooqAuditLog(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void append(List<Entry> entries) {
        var t = AUDIT_ENTRY;
        for (var chunk : Chunks.of(entries)) {
            var insert = database.dsl().insertInto(t, t.ID, t.AT, t.RECORDED_AT, t.OPERATION, t.PARTY_ID, t.PARTY_KIND,
                    t.OPERATOR, t.CREDENTIAL, t.CHANNEL, t.REQUEST_ID, t.SUBJECT_TYPE, t.SUBJECT_ID, t.OUTCOME, t.REFUSALS,
                    t.DETAILS, t.CHANGES, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID, t.ACTING_PARTY_ID);
            for (var entry : chunk) {
                var caller = entry.caller();
                var subject = entry.subject();
                var viewers = Rows.of(subject.viewers());
                insert = insert.values(entry.id(), entry.at(), entry.recorded(), entry.operation(), caller.party().value(),
                        caller.kind().name(), caller.operator().orElse(null), entry.origin().credential().orElse(null),
                        entry.origin().channel().name(), entry.origin().requestId(), subject.type(), subject.id(),
                        entry.refusals().isEmpty() ? "GRANTED" : "REFUSED",
                        entry.refusals().isEmpty() ? null : json.write(entry.refusals()),
                        subject.details().isEmpty() ? null : json.write(subject.details()),
                        subject.changes().isEmpty() ? null : json.write(subject.changes()),
                        viewers.partner(), viewers.reseller(), viewers.customer(),
                        Rows.text(caller.acting().map(Acting::partner)));
            }
            insert.execute();
        }
    }
}
