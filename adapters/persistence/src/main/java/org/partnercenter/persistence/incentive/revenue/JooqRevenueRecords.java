package org.partnercenter.persistence.incentive.revenue;

import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.revenue.RevenueRecords;
import org.partnercenter.application.incentive.revenue.RevenueStretch;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.revenue.Expenditure;
import org.partnercenter.domain.incentive.revenue.RevenueKeeper;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.RevenueRecordRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.partnercenter.persistence.db.Tables.REVENUE_MONTH;
import static org.partnercenter.persistence.db.Tables.REVENUE_RECORD;

/** What was told as revenue, as rows. */
public final class JooqRevenueRecords implements RevenueRecords {

    private static final int OF_RECORD = 0x52455603;

    private final Database database;
    private final ZoneId zone;

    /** @param zone the site's, in which days are counted */
    public JooqRevenueRecords(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** A record nobody knows has no row to wait for, so that it is waited for by its id. */
    @Override
    public Map<String, RevenueSource> hold(Set<String> ids) {
        var t = REVENUE_RECORD;
        AdvisoryLocks.hold(database.dsl(), OF_RECORD, ids);
        var found = new HashMap<String, RevenueSource>();
        for (var chunk : Chunks.of(List.copyOf(ids))) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).fetch(JooqRevenueRecords::source).forEach(each -> found.put(each.id().id(), each));
        }
        return found;
    }

    @Override
    public void put(Collection<RevenueSource> records, Instant now) {
        for (var chunk : Chunks.of(records.stream().sorted(Comparator.comparing(each -> each.id().id())).toList())) {
            database.dsl().insertInto(REVENUE_RECORD).set(chunk.stream().map(this::row).toList()).onConflict(REVENUE_RECORD.ID).doUpdate()
                    .setAllToExcluded().execute();
        }
        var months = database.dsl().insertInto(REVENUE_MONTH, REVENUE_MONTH.MONTH, REVENUE_MONTH.TOLD_AT);
        records.stream().map(each -> each.id().month().toString()).distinct().sorted().forEach(month -> months.values(month, now));
        months.onConflict(REVENUE_MONTH.MONTH).doUpdate().set(REVENUE_MONTH.TOLD_AT, excluded(REVENUE_MONTH.TOLD_AT)).execute();
    }

    @Override
    public Map<YearMonth, Instant> lastTold() {
        var found = new HashMap<YearMonth, Instant>();
        database.dsl().selectFrom(REVENUE_MONTH).where(REVENUE_MONTH.TOLD_AT.isNotNull())
                .forEach(row -> found.put(YearMonth.parse(row.getMonth()), row.getToldAt()));
        return found;
    }

    @Override
    public List<RevenueSource> stretch(RevenueStretch stretch, LocalDate through, int limit) {
        var t = REVENUE_RECORD;
        return database.dsl().selectFrom(t).where(t.MONTH.eq(stretch.month().toString())).and(t.REVENUE_DATE.le(through))
                .and(stretch.after().map(t.ID::gt).orElseGet(DSL::noCondition)).and(stretch.upTo().map(t.ID::le).orElseGet(DSL::noCondition))
                .orderBy(t.ID).limit(limit).fetch(JooqRevenueRecords::source);
    }

    @Override
    public List<String> ends(YearMonth month, int size) {
        var t = REVENUE_RECORD;
        var id = field(name("id"), String.class);
        var place = field(name("place"), Integer.class);
        return database.dsl().select(id).from(DSL.select(t.ID.as(id), rowNumber().over(DSL.orderBy(t.ID)).as(place)).from(t)
                .where(t.MONTH.eq(month.toString())).asTable("counted")).where(place.mod(inline(size)).eq(inline(0))).orderBy(id)
                .fetch(found -> found.value1());
    }

    private RevenueRecordRecord row(RevenueSource told) {
        var what = told.what();
        var expenditure = told.expenditure();
        var parts = expenditure.parts();
        return new RevenueRecordRecord(told.id().id(), told.version(), told.id().month().toString(), told.keeper().partner().value(),
                Rows.text(told.keeper().reseller()), told.keeper().type().code(), told.customer().value(), what.orderId().orElse(null),
                what.serviceType(), what.orderType().name(), what.billingMode().name(), told.at(), told.at().atZone(zone).toLocalDate(),
                expenditure.official().value(), expenditure.discount().value(), expenditure.settlement().orElse(null), parts.cash().value(),
                parts.credit().value(), parts.storedValueCard().value(), parts.coupon().value(), parts.cashCoupon().value(),
                parts.uncounted().value(), parts.debt().value(), parts.writeOff().value());
    }

    private static RevenueSource source(RevenueRecordRecord row) {
        var parts = new Expenditure.Parts(new Amount(row.getCash()), new Amount(row.getCredit()), new Amount(row.getStoredValueCard()),
                new Amount(row.getCoupon()), new Amount(row.getCashCoupon()), new Amount(row.getUncounted()), new Amount(row.getDebt()),
                new Amount(row.getWriteOff()));
        return new RevenueSource(new RevenueSourceId(RevenueOrigin.TOLD, row.getId(), YearMonth.parse(row.getMonth())), row.getVersion(),
                new PartyId(row.getCustomerId()), new RevenueKeeper(new PartyId(row.getPartnerId()), Rows.party(row.getResellerId()),
                AssociationType.ofCode(row.getAssociationType()).orElseThrow()), new RevenueSource.What(Optional.ofNullable(row.getOrderId()),
                row.getServiceType(), RevenueOrderType.valueOf(row.getOrderType()), BillingMode.valueOf(row.getBillingMode())),
                row.getRevenueTime(), new Expenditure(new Amount(row.getOfficial()), new Amount(row.getDiscount()),
                Optional.ofNullable(row.getSettlement()), parts));
    }
}
