package org.partnercenter.persistence.indicator;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.indicator.IndicatorLines;
import org.partnercenter.application.indicator.LineFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.indicator.IndicatorLine;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.persistence.db.tables.records.IndicatorLineRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.INDICATOR_LINE;

/** What makes up values, as rows. */
public final class JooqIndicatorLines implements IndicatorLines {

    private static final int OF_LINE = 0x494E4402;

    private final Database database;

    public JooqIndicatorLines(Database database) {
        this.database = database;
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its key. */
    @Override
    public Map<Key, IndicatorLine> hold(Set<Key> keys) {
        var t = INDICATOR_LINE;
        AdvisoryLocks.hold(database.dsl(), OF_LINE, keys.stream().map(key -> key.value() + "/" + key.line()).toList());
        var found = new HashMap<Key, IndicatorLine>();
        for (var chunk : Chunks.of(List.copyOf(keys))) {
            database.dsl().selectFrom(t).where(row(t.VALUE_ID, t.LINE_ID).in(chunk.stream()
                    .map(key -> row(key.value().value(), key.line())).toList())).forEach(each ->
                    found.put(new Key(new ValueId(each.getValueId()), each.getLineId()), line(each)));
        }
        return found;
    }

    @Override
    public void put(List<IndicatorLine> lines) {
        var t = INDICATOR_LINE;
        var inOrder = lines.stream().sorted(Comparator.comparing((IndicatorLine each) -> each.key().id().value())
                .thenComparing(IndicatorLine::id)).toList();
        for (var chunk : Chunks.of(inOrder)) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqIndicatorLines::record).toList()).onConflict(t.VALUE_ID, t.LINE_ID).doUpdate()
                    .set(t.REVENUE_ID, excluded(t.REVENUE_ID)).set(t.ORDER_NO, excluded(t.ORDER_NO)).set(t.AMOUNT, excluded(t.AMOUNT))
                    .set(t.VERSION, excluded(t.VERSION)).execute();
        }
    }

    @Override
    public Page<IndicatorLine> list(Scope scope, ValueId value, LineFilter filter, PageRequest page) {
        var t = INDICATOR_LINE;
        var matching = IndicatorRows.own(scope, t.PARTNER_ID, t.RESELLER_ID).and(t.VALUE_ID.eq(value.value())).and(t.AMOUNT.ne(BigDecimal.ZERO))
                .and(filter.revenueId().map(t.REVENUE_ID::eq).orElseGet(DSL::noCondition))
                .and(filter.orderNo().map(t.ORDER_NO::eq).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(t.LINE_ID::gt).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.LINE_ID).offset(page.offset()).limit(page.limit())
                        .fetch(JooqIndicatorLines::line)));
    }

    private static IndicatorLineRecord record(IndicatorLine each) {
        var key = each.key();
        return new IndicatorLineRecord(key.id().value(), each.id(), each.measured().partner().value(), Rows.text(each.measured().reseller()),
                key.indicator().value(), key.period().key(), key.dimension().orElse(""), each.revenueId().orElse(null),
                each.orderNo().orElse(null), each.amount().value(), each.version());
    }

    private static IndicatorLine line(IndicatorLineRecord each) {
        var measured = IndicatorRows.measured(each.getPartnerId(), each.getResellerId());
        return new IndicatorLine(IndicatorRows.key(measured, each.getIndicator(), each.getPeriod(), each.getDimension()), measured,
                each.getLineId(), Optional.ofNullable(each.getRevenueId()), Optional.ofNullable(each.getOrderNo()), new Amount(each.getAmount()),
                each.getVersion());
    }
}
