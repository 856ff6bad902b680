package org.partnercenter.persistence.catalog;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;
import static org.partnercenter.persistence.db.Tables.MEASURE_CONVERSION;
import static org.partnercenter.persistence.db.Tables.MEASURE_UNIT;

import org.jooq.Condition;
import org.partnercenter.application.catalog.Measures;
import org.partnercenter.application.catalog.TypedConversion;
import org.partnercenter.domain.catalog.Conversion;
import org.partnercenter.domain.catalog.MeasureEntries;
import org.partnercenter.domain.catalog.MeasureTypeFilter;
import org.partnercenter.domain.catalog.MeasureUnit;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.List;
import java.util.Set;

/** Units and conversions as tables. */
public final class JooqMeasures implements Measures {

    private final Database database;

    public JooqMeasures(Database database) {
        this.database = database;
    }

    @Override
    public List<MeasureUnit> units(Set<Integer> ids) {
        return database.dsl().selectFrom(MEASURE_UNIT).where(MEASURE_UNIT.ID.eq(any(ids.toArray(Integer[]::new))))
                .fetch(CatalogRows::unit);
    }

    @Override
    public List<Conversion> conversionsOf(Set<Integer> ids) {
        var t = MEASURE_CONVERSION;
        var wanted = ids.toArray(Integer[]::new);
        return database.dsl().selectFrom(t).where(t.UNIT_ID.eq(any(wanted)).or(t.REF_ID.eq(any(wanted))))
                .fetch(CatalogRows::conversion);
    }

    @Override
    public void save(MeasureEntries entries) {
        Chunks.of(entries.units()).forEach(this::saveUnits);
        Chunks.of(entries.conversions()).forEach(this::saveConversions);
    }

    private void saveUnits(List<MeasureUnit> units) {
        var t = MEASURE_UNIT;
        var insert = database.dsl().insertInto(t, t.ID, t.TYPE, t.NAME_ZH, t.NAME_EN, t.ABBREVIATION);
        for (var unit : units) {
            insert = insert.values(unit.id(), unit.type(), unit.name().zhCn(), unit.name().enUs().orElse(null),
                    unit.abbreviation().orElse(null));
        }
        insert.onConflict(t.ID).doUpdate()
                .set(t.TYPE, excluded(t.TYPE))
                .set(t.NAME_ZH, excluded(t.NAME_ZH))
                .set(t.NAME_EN, excluded(t.NAME_EN))
                .set(t.ABBREVIATION, excluded(t.ABBREVIATION))
                .execute();
    }

    private void saveConversions(List<Conversion> conversions) {
        var t = MEASURE_CONVERSION;
        var insert = database.dsl().insertInto(t, t.UNIT_ID, t.REF_ID, t.RATIO);
        for (var conversion : conversions) {
            insert = insert.values(conversion.unit(), conversion.ref(), conversion.ratio());
        }
        insert.onConflict(t.UNIT_ID, t.REF_ID).doUpdate().set(t.RATIO, excluded(t.RATIO)).execute();
    }

    @Override
    public List<MeasureUnit> allUnits() {
        return database.dsl().selectFrom(MEASURE_UNIT).orderBy(MEASURE_UNIT.ID).fetch(CatalogRows::unit);
    }

    @Override
    public List<TypedConversion> allConversions(MeasureTypeFilter filter) {
        var t = MEASURE_CONVERSION;
        return database.dsl().select(t.UNIT_ID, t.REF_ID, t.RATIO, MEASURE_UNIT.TYPE).from(t)
                .join(MEASURE_UNIT).on(MEASURE_UNIT.ID.eq(t.UNIT_ID))
                .where(filter.type().<Condition>map(MEASURE_UNIT.TYPE::eq).orElse(noCondition()))
                .orderBy(t.UNIT_ID, t.REF_ID)
                .fetch(row -> new TypedConversion(CatalogRows.conversion(row), row.get(MEASURE_UNIT.TYPE)));
    }
}
