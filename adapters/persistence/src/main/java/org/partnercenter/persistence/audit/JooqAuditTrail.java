package org.partnercenter.persistence.audit;

import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;

import org.partnercenter.application.audit.AuditFilter;
import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.audit.AuditedCommand;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

/** The audit trail as a list: one count and one slice, both served by an index. */
public final class JooqAuditTrail implements AuditTrail {

    private final Database database;
    private final AuditRecords records;

    public JooqAuditTrail(Database database, JsonCodec json) {
        this.database = database;
        this.records = new AuditRecords(json);
    }

    @Override
    public Page<AuditedCommand> list(Scope scope, AuditFilter filter, PageRequest page) {
        var t = AUDIT_ENTRY;
        var matching = AuditRecords.inScope(scope).and(AuditRecords.matching(filter)).and(AuditRecords.amongAll(scope, filter));
        return database.seenBy(scope, () -> database.reading(() -> new Page<>(database.dsl().fetchCount(t, matching),
                database.dsl().selectFrom(t).where(matching).and(AuditRecords.behind(page))
                        .orderBy(t.AT.desc(), t.ID.desc()).offset(page.offset()).limit(page.limit())
                        .fetch(records::entry))));
    }
}
