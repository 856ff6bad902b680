package org.partnercenter.persistence.bill;

import org.jooq.impl.DSL;
import org.partnercenter.application.bill.BillCycles;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.ClosedCycles;
import org.partnercenter.persistence.db.tables.records.BillCycleRecord;
import org.partnercenter.persistence.kernel.Database;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.BILL_CYCLE;

/** Billing cycles as rows. Those who bill share one lock, and who closes has it alone. */
public final class JooqBillCycles implements BillCycles {

    private static final int OF_CYCLES = 0x42494c06;

    private final Database database;

    public JooqBillCycles(Database database) {
        this.database = database;
    }

    @Override
    public ClosedCycles holdClosed() {
        database.dsl().query("select pg_advisory_xact_lock_shared({0}, 0)", val(OF_CYCLES)).execute();
        return new ClosedCycles(database.dsl().select(BILL_CYCLE.MONTH).from(BILL_CYCLE).where(BILL_CYCLE.CLOSED_AT.isNotNull())
                .fetchSet(row -> YearMonth.parse(row.value1())));
    }

    @Override
    public Map<YearMonth, BillCycle> hold(Set<YearMonth> months) {
        database.dsl().query("select pg_advisory_xact_lock({0}, 0)", val(OF_CYCLES)).execute();
        var found = new HashMap<YearMonth, BillCycle>();
        database.dsl().selectFrom(BILL_CYCLE).where(BILL_CYCLE.MONTH.in(months.stream().map(YearMonth::toString).toList()))
                .forEach(row -> found.put(YearMonth.parse(row.getMonth()), cycle(row)));
        return found;
    }

    @Override
    public void put(BillCycle cycle) {
        database.dsl().insertInto(BILL_CYCLE, BILL_CYCLE.MONTH, BILL_CYCLE.CLOSED_AT)
                .values(cycle.month().toString(), cycle.closedAt().orElse(null))
                .onConflict(BILL_CYCLE.MONTH).doUpdate().set(BILL_CYCLE.CLOSED_AT, excluded(BILL_CYCLE.CLOSED_AT)).execute();
    }

    @Override
    public Page<BillCycle> list(PageRequest page) {
        return new Page<>(page.counted() ? database.dsl().fetchCount(BILL_CYCLE) : 0, database.dsl().selectFrom(BILL_CYCLE)
                .where(page.after().map(BILL_CYCLE.MONTH::lt).orElseGet(DSL::noCondition)).orderBy(BILL_CYCLE.MONTH.desc())
                .offset(page.offset()).limit(page.limit()).fetch(JooqBillCycles::cycle));
    }

    private static BillCycle cycle(BillCycleRecord row) {
        return new BillCycle(YearMonth.parse(row.getMonth()), Optional.ofNullable(row.getClosedAt()));
    }
}
