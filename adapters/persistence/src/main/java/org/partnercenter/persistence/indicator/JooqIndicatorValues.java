package org.partnercenter.persistence.indicator;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.partnercenter.application.indicator.IndicatorValues;
import org.partnercenter.application.indicator.ListedValue;
import org.partnercenter.application.indicator.ResellerValue;
import org.partnercenter.application.indicator.ValueFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorNumber;
import org.partnercenter.domain.indicator.IndicatorValue;
import org.partnercenter.domain.indicator.StatisticalMethod;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.partnercenter.persistence.db.Tables.INDICATOR;
import static org.partnercenter.persistence.db.Tables.INDICATOR_VALUE;
import static org.partnercenter.persistence.db.Tables.PARTY;

/** Values of indicators as rows. */
public final class JooqIndicatorValues implements IndicatorValues {

    private static final int OF_VALUE = 0x494E4408;
    private static final List<String> ADDITIVE = Arrays.stream(StatisticalMethod.values()).filter(StatisticalMethod::isAdditive)
            .map(Enum::name).toList();

    private final Database database;

    public JooqIndicatorValues(Database database) {
        this.database = database;
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its id. */
    @Override
    public Map<ValueId, IndicatorValue> hold(Set<ValueId> ids) {
        var t = INDICATOR_VALUE;
        var names = ids.stream().map(ValueId::value).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_VALUE, names);
        var found = new HashMap<ValueId, IndicatorValue>();
        for (var chunk : Chunks.of(names)) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).forEach(each -> found.put(new ValueId(each.getId()), IndicatorRows.value(each)));
        }
        return found;
    }

    @Override
    public void put(List<IndicatorValue> values) {
        var t = INDICATOR_VALUE;
        for (var chunk : Chunks.of(values.stream().sorted(Comparator.comparing(each -> each.key().id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(IndicatorRows::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.CUSTOMER_ID, excluded(t.CUSTOMER_ID)).set(t.VALUE, excluded(t.VALUE)).set(t.VERSION, excluded(t.VERSION)).execute();
        }
    }

    @Override
    public Page<ListedValue> list(Scope scope, ValueFilter filter, PageRequest page) {
        var t = INDICATOR_VALUE;
        var seen = t.as("seen");
        var matching = own(scope).and(matching(filter));
        var behind = page.after().<Condition>map(marker -> row(t.PERIOD_END, t.ID).lt(DSL.select(seen.PERIOD_END, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(listed().where(matching)) : 0,
                listed().where(matching).and(behind).orderBy(t.PERIOD_END.desc(), t.ID.desc()).offset(page.offset()).limit(page.limit())
                        .fetch(JooqIndicatorValues::listed)));
    }

    @Override
    public Optional<ListedValue> find(Scope scope, ValueId id) {
        return database.seenBy(scope, () -> listed().where(INDICATOR_VALUE.ID.eq(id.value())).and(own(scope))
                .fetchOptional(JooqIndicatorValues::listed));
    }

    private SelectOnConditionStep<Record> listed() {
        return database.dsl().select(INDICATOR_VALUE.fields()).select(INDICATOR.fields()).select(PARTY.NAME).from(INDICATOR_VALUE)
                .join(INDICATOR).on(INDICATOR.CODE.eq(INDICATOR_VALUE.INDICATOR)).leftJoin(PARTY).on(PARTY.ID.eq(INDICATOR_VALUE.CUSTOMER_ID));
    }

    private static ListedValue listed(Record found) {
        return new ListedValue(IndicatorRows.value(found.into(INDICATOR_VALUE)), JooqIndicators.indicator(found.into(INDICATOR)),
                Optional.ofNullable(found.get(PARTY.NAME)));
    }

    private static Condition own(Scope scope) {
        return IndicatorRows.own(scope, INDICATOR_VALUE.PARTNER_ID, INDICATOR_VALUE.RESELLER_ID);
    }

    private static Condition matching(ValueFilter filter) {
        var t = INDICATOR_VALUE;
        return filter.period().map(JooqIndicatorValues::of).orElseGet(DSL::noCondition)
                .and(filter.scope().map(INDICATOR.SCOPE::eq).orElseGet(DSL::noCondition))
                .and(filter.indicator().map(code -> t.INDICATOR.eq(code.value())).orElseGet(DSL::noCondition))
                .and(filter.name().map(name -> INDICATOR.NAME_ZH.containsIgnoreCase(name).or(INDICATOR.NAME_EN.containsIgnoreCase(name)))
                        .orElseGet(DSL::noCondition))
                .and(filter.length().map(length -> INDICATOR.LENGTH.eq(length.name())).orElseGet(DSL::noCondition))
                .and(filter.dimension().map(t.DIMENSION::eq).orElseGet(DSL::noCondition))
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.customerName().map(PARTY.NAME::containsIgnoreCase).orElseGet(DSL::noCondition))
                .and(filter.owner().map(id -> coalesce(t.RESELLER_ID, t.PARTNER_ID).eq(id.value())).orElseGet(DSL::noCondition));
    }

    private static Condition of(CountedPeriod period) {
        return INDICATOR_VALUE.PERIOD.eq(period.key()).and(INDICATOR_VALUE.PERIOD_END.eq(period.last().toString()));
    }

    @Override
    public Page<ResellerValue> ofResellers(PartyId distributor, ResellerFilter filter, PageRequest page) {
        var t = INDICATOR_VALUE;
        var value = coalesce(max(t.VALUE).filterWhere(t.DIMENSION.eq("")), when(INDICATOR.METHOD.in(ADDITIVE), sum(t.VALUE)));
        var matching = t.PARTNER_ID.eq(distributor.value()).and(t.RESELLER_ID.isNotNull())
                .and(filter.period().map(JooqIndicatorValues::of).orElseGet(DSL::noCondition))
                .and(filter.indicator().map(code -> t.INDICATOR.eq(code.value())).orElseGet(DSL::noCondition))
                .and(filter.reseller().map(id -> t.RESELLER_ID.eq(id.value())).orElseGet(DSL::noCondition));
        return database.seenBy(new Scope.OfPartner(distributor), () -> {
            var grouped = database.dsl().select(t.RESELLER_ID, t.PERIOD, t.PERIOD_END).select(INDICATOR.fields()).select(value.as("whole")).from(t)
                    .join(INDICATOR).on(INDICATOR.CODE.eq(t.INDICATOR)).where(matching)
                    .groupBy(t.RESELLER_ID, t.PERIOD, t.PERIOD_END, INDICATOR.CODE).having(value.isNotNull());
            long total = page.counted() ? database.dsl().fetchCount(grouped) : 0;
            return new Page<>(total, grouped.orderBy(t.PERIOD_END.desc(), t.PERIOD.desc(), t.RESELLER_ID, INDICATOR.CODE)
                    .offset(page.offset()).limit(page.limit()).fetch(found -> new ResellerValue(new PartyId(found.get(t.RESELLER_ID)),
                            JooqIndicators.indicator(found.into(INDICATOR)), CountedPeriod.parse(found.get(t.PERIOD)).orElseThrow(),
                            found.get("whole", BigDecimal.class))));
        });
    }

    @Override
    public Map<PartyId, Map<Asked, IndicatorNumber>> of(Set<PartyId> owners, CountedPeriod period, Set<IndicatorCode> indicators) {
        var t = INDICATOR_VALUE;
        var codes = indicators.stream().map(IndicatorCode::value).sorted().toList();
        var found = new HashMap<PartyId, Map<Asked, IndicatorNumber>>();
        for (var chunk : Chunks.of(owners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(coalesce(t.RESELLER_ID, t.PARTNER_ID).in(chunk)).and(t.PERIOD.eq(period.key()))
                    .and(t.INDICATOR.in(codes)).fetch(IndicatorRows::value).forEach(value -> found
                            .computeIfAbsent(value.key().owner(), none -> new HashMap<>())
                            .put(new Asked(value.key().indicator(), value.key().dimension()), value.number()));
        }
        return found;
    }
}
