package org.partnercenter.persistence.indicator;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.indicator.Indicators;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.StatisticalMethod;
import org.partnercenter.domain.indicator.StatisticalPeriod;
import org.partnercenter.persistence.db.tables.records.IndicatorRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.INDICATOR;

/** What indicators there are, as rows. */
public final class JooqIndicators implements Indicators {

    private static final int OF_INDICATOR = 0x494E4407;

    private final Database database;

    public JooqIndicators(Database database) {
        this.database = database;
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its code. */
    @Override
    public Map<IndicatorCode, Indicator> hold(Set<IndicatorCode> codes) {
        AdvisoryLocks.hold(database.dsl(), OF_INDICATOR, codes.stream().map(IndicatorCode::value).toList());
        return of(codes);
    }

    @Override
    public Map<IndicatorCode, Indicator> of(Set<IndicatorCode> codes) {
        var found = new HashMap<IndicatorCode, Indicator>();
        for (var chunk : Chunks.of(codes.stream().map(IndicatorCode::value).sorted().toList())) {
            database.dsl().selectFrom(INDICATOR).where(INDICATOR.CODE.in(chunk)).fetch(JooqIndicators::indicator)
                    .forEach(each -> found.put(each.code(), each));
        }
        return found;
    }

    @Override
    public void put(List<Indicator> indicators) {
        var t = INDICATOR;
        for (var chunk : Chunks.of(indicators.stream().sorted(Comparator.comparing(each -> each.code().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqIndicators::record).toList()).onConflict(t.CODE).doUpdate()
                    .set(t.NAME_ZH, excluded(t.NAME_ZH)).set(t.NAME_EN, excluded(t.NAME_EN)).set(t.SCOPE, excluded(t.SCOPE))
                    .set(t.METHOD, excluded(t.METHOD)).set(t.LENGTH, excluded(t.LENGTH)).set(t.UNIT, excluded(t.UNIT))
                    .set(t.VERSION, excluded(t.VERSION)).execute();
        }
    }

    @Override
    public Page<Indicator> list(PageRequest page) {
        var behind = page.after().<Condition>map(INDICATOR.CODE::gt).orElseGet(DSL::noCondition);
        return new Page<>(page.counted() ? database.dsl().fetchCount(INDICATOR) : 0, database.dsl().selectFrom(INDICATOR).where(behind)
                .orderBy(INDICATOR.CODE).offset(page.offset()).limit(page.limit()).fetch(JooqIndicators::indicator));
    }

    private static IndicatorRecord record(Indicator each) {
        return new IndicatorRecord(each.code().value(), each.names().chinese(), each.names().english(), each.scope(), each.method().name(),
                each.period().name(), each.unit(), each.version());
    }

    static Indicator indicator(IndicatorRecord row) {
        return new Indicator(new IndicatorCode(row.getCode()), new Indicator.Names(row.getNameZh(), row.getNameEn()), row.getScope(),
                StatisticalMethod.valueOf(row.getMethod()), StatisticalPeriod.valueOf(row.getLength()), row.getUnit(), row.getVersion());
    }
}
