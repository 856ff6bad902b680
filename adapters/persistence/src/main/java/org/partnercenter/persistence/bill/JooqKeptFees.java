package org.partnercenter.persistence.bill;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.bill.KeptFees;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.partnercenter.persistence.db.Tables.BILL_CYCLE;
import static org.partnercenter.persistence.db.Tables.FEE_RECORD;

/** Goes through the records of a cycle along the index of their ids. */
public final class JooqKeptFees implements KeptFees {

    private static final Condition KEPT = FEE_RECORD.PARTNER_ID.isNotNull();

    private final Database database;

    public JooqKeptFees(Database database) {
        this.database = database;
    }

    @Override
    public List<BilledFee> stretch(YearMonth cycle, Optional<String> after, Optional<String> upTo, LocalDate through, int limit) {
        var t = FEE_RECORD;
        return database.dsl().selectFrom(t).where(KEPT).and(t.CYCLE.eq(cycle.toString())).and(t.BILL_DATE.le(through))
                .and(after.map(t.RECORD_ID::gt).orElseGet(DSL::noCondition)).and(upTo.map(t.RECORD_ID::le).orElseGet(DSL::noCondition))
                .orderBy(t.RECORD_ID).limit(limit).fetch(FeeRows::fee);
    }

    @Override
    public List<String> ends(YearMonth cycle, int size) {
        var t = FEE_RECORD;
        var id = field(name("record_id"), String.class);
        var place = field(name("place"), Integer.class);
        return database.dsl().select(id).from(DSL.select(t.RECORD_ID.as(id), rowNumber().over(DSL.orderBy(t.RECORD_ID)).as(place)).from(t)
                .where(KEPT).and(t.CYCLE.eq(cycle.toString())).asTable("counted")).where(place.mod(inline(size)).eq(inline(0))).orderBy(id)
                .fetch(found -> found.value1());
    }

    @Override
    public Map<YearMonth, Optional<Instant>> cycles(YearMonth first) {
        var found = new HashMap<YearMonth, Optional<Instant>>();
        database.dsl().selectFrom(BILL_CYCLE).where(BILL_CYCLE.MONTH.ge(first.toString()))
                .forEach(row -> found.put(YearMonth.parse(row.getMonth()), Optional.ofNullable(row.getClosedAt())));
        return found;
    }
}
