package org.partnercenter.persistence.bill;

import org.partnercenter.application.bill.FeeRecords;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.FeeHistory;
import org.partnercenter.domain.bill.FeeRecordId;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.BILL_CYCLE;
import static org.partnercenter.persistence.db.Tables.FEE_RECORD;

/** Fee records as rows. */
public final class JooqFeeRecords implements FeeRecords {

    private static final int OF_RECORD = 0x42494c05;

    private final Database database;

    public JooqFeeRecords(Database database) {
        this.database = database;
    }

    /** A record nobody knows has no row to wait for, so that it is waited for by its id. */
    @Override
    public Map<FeeRecordId, FeeHistory> hold(Set<FeeRecordId> ids) {
        var t = FEE_RECORD;
        var names = ids.stream().map(FeeRecordId::value).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_RECORD, names);
        var found = new HashMap<FeeRecordId, FeeHistory>();
        for (var chunk : Chunks.of(names)) {
            database.dsl().selectFrom(t).where(t.RECORD_ID.in(chunk)).orderBy(t.RECORD_ID, t.VERSION)
                    .fetchGroups(each -> new FeeRecordId(each.getRecordId()), FeeRows::fee)
                    .forEach((id, rows) -> found.put(id, new FeeHistory(rows)));
        }
        return found;
    }

    @Override
    public void replace(List<BilledFee> gone, List<BilledFee> come) {
        var t = FEE_RECORD;
        for (var chunk : Chunks.of(gone)) {
            database.dsl().deleteFrom(t).where(row(t.RECORD_ID, t.VERSION).in(chunk.stream()
                    .map(fee -> row(fee.record().id().value(), fee.record().version())).toList())).execute();
        }
        for (var chunk : Chunks.of(come.stream().sorted(Comparator.comparing(fee -> fee.record().id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(FeeRows::row).toList()).execute();
        }
        var months = come.stream().map(fee -> fee.cycle().toString()).distinct().sorted().toList();
        if (!months.isEmpty()) {
            var begun = database.dsl().insertInto(BILL_CYCLE, BILL_CYCLE.MONTH);
            months.forEach(begun::values);
            begun.onConflictDoNothing().execute();
        }
    }
}
