package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;

import org.partnercenter.application.kernel.Acting;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.persistence.db.tables.AuditEntry;
import org.partnercenter.persistence.db.tables.records.AuditEntryRecord;

import java.util.List;

/** Audit entries as rows, written with one statement per batch. */
public final class JooqAuditLog implements AuditLog {

    private static final AuditEntry T = AUDIT_ENTRY;
    private static final BulkInsert<AuditEntryRecord> INSERT = BulkInsert.of(T, T.ID, T.AT, T.RECORDED_AT, T.OPERATION, T.PARTY_ID,
            T.PARTY_KIND, T.OPERATOR, T.CREDENTIAL, T.CHANNEL, T.REQUEST_ID, T.SUBJECT_TYPE, T.SUBJECT_ID, T.OUTCOME, T.REFUSALS, T.DETAILS,
            T.CHANGES, T.PARTNER_ID, T.RESELLER_ID, T.CUSTOMER_ID, T.ACTING_PARTY_ID);

    private final Database database;
    private final JsonCodec json;

    public JooqAuditLog(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void append(List<Entry> entries) {
        INSERT.run(database.dsl(), entries.stream().map(this::row).toList());
    }

    private Object[] row(Entry entry) {
        var caller = entry.caller();
        var subject = entry.subject();
        var viewers = Rows.of(subject.viewers());
        return new Object[] {entry.id(), entry.at(), entry.recorded(), entry.operation(), caller.party().value(), caller.kind().name(),
            caller.operator().orElse(null), entry.origin().credential().orElse(null), entry.origin().channel().name(),
            entry.origin().requestId(), subject.type(), subject.id(), entry.refusals().isEmpty() ? "GRANTED" : "REFUSED",
            entry.refusals().isEmpty() ? null : json.write(entry.refusals()), subject.details().isEmpty() ? null : json.write(subject.details()),
            subject.changes().isEmpty() ? null : json.write(subject.changes()), viewers.partner(), viewers.reseller(), viewers.customer(),
            Rows.text(caller.acting().map(Acting::partner))};
    }
}
