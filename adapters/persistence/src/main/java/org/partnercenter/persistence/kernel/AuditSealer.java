package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;
import static org.partnercenter.persistence.db.Tables.AUDIT_SEAL;
import static org.partnercenter.persistence.db.Tables.NODE_SETTING;

import org.jooq.Field;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.persistence.db.tables.records.AuditSealRecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Chains audit entries after their commit: each seal is the digest of the one before and of its entry, so that an entry which was
 * changed or taken out breaks the chain. One node at a time; in order of transactions, and only below the oldest that still runs, so
 * that none is passed over.
 */
public final class AuditSealer implements Chore {

    private static final int PORTION = 1_000;
    private static final int LOCK = 0x5345414C;

    private static final BulkInsert<AuditSealRecord> INSERT = BulkInsert.ofAll(AUDIT_SEAL);

    private final Database database;

    public AuditSealer(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public boolean doPortion() {
        return database.inTransaction(() -> isAlone() && seal() == PORTION);
    }

    private boolean isAlone() {
        return database.dsl().select(field("pg_try_advisory_xact_lock({0}, 0)", Boolean.class, inline(LOCK)))
                .fetchSingle().value1();
    }

    private int seal() {
        var last = Optional.ofNullable(database.dsl().selectFrom(AUDIT_SEAL).orderBy(AUDIT_SEAL.SEQ.desc()).limit(1).fetchOne());
        var entries = next(last);
        var previous = last.map(AuditSealRecord::getHash).orElse(AuditDigest.BEGINNING);
        long seq = last.map(AuditSealRecord::getSeq).orElse(0L);
        var seals = new ArrayList<AuditSealRecord>();
        for (var entry : entries) {
            var place = AuditLink.Place.of(entry);
            previous = AuditDigest.of(AuditDigest.CURRENT, previous, entry);
            seals.add(new AuditSealRecord(++seq, place.entry(), place.txid(), previous, (short) AuditDigest.CURRENT));
        }
        if (!seals.isEmpty()) {
            INSERT.records(database.dsl(), seals);
        }
        return seals.size();
    }

    /** How far the numbers of transactions are ahead of the server's: a restored database goes on counting where the one before was. */
    private static Field<Long> ahead() {
        return coalesce(field(select(NODE_SETTING.VALUE.cast(Long.class)).from(NODE_SETTING)
                .where(NODE_SETTING.NAME.eq(NodeSettings.TRANSACTIONS_AHEAD))), inline(0L));
    }

    private List<List<Object>> next(Optional<AuditSealRecord> last) {
        var t = AUDIT_ENTRY;
        return database.dsl().select(AuditDigest.COLUMNS).from(t)
                .where(t.TXID.lt(field("pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class).plus(ahead())))
                .and(row(t.TXID, t.ID).gt(row(last.map(AuditSealRecord::getTxid).orElse(0L),
                        last.map(AuditSealRecord::getEntryId).orElse(""))))
                .orderBy(t.TXID, t.ID).limit(PORTION).fetch(found -> Arrays.asList(found.intoArray()));
    }
}
