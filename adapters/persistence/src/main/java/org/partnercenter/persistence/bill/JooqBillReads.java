package org.partnercenter.persistence.bill;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.partnercenter.application.bill.BillReads;
import org.partnercenter.application.bill.FeeFilter;
import org.partnercenter.application.bill.MonthlySum;
import org.partnercenter.application.bill.SumFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.bill.FeeSplit;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.FeeRecordRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.partnercenter.persistence.db.Tables.ASSOCIATION;
import static org.partnercenter.persistence.db.Tables.FEE_RECORD;

/** Lists and sums of bills. Sums are made of the records when they are asked for, along the index of a keeper's month. */
public final class JooqBillReads implements BillReads {

    private static final List<TableField<FeeRecordRecord, String>> BY = List.of(FEE_RECORD.CUSTOMER_ID, FEE_RECORD.SERVICE_TYPE,
            FEE_RECORD.RESOURCE_TYPE, FEE_RECORD.BILL_TYPE);
    private static final List<TableField<FeeRecordRecord, BigDecimal>> OF = List.of(FEE_RECORD.CASH, FEE_RECORD.CREDIT, FEE_RECORD.COUPON,
            FEE_RECORD.CASH_COUPON, FEE_RECORD.STORED_VALUE_CARD, FEE_RECORD.DEBT, FEE_RECORD.WRITE_OFF, FEE_RECORD.DISCOUNT);

    /** Something was taken from somewhere, or given back. */
    private static final Condition MOVES = or(Stream.of(FEE_RECORD.CASH, FEE_RECORD.CREDIT, FEE_RECORD.COUPON, FEE_RECORD.CASH_COUPON,
            FEE_RECORD.STORED_VALUE_CARD, FEE_RECORD.DEBT, FEE_RECORD.WRITE_OFF).map(part -> part.ne(BigDecimal.ZERO)).toList());
    /** It is about an amount at all: what a correction leaves of nothing is told as a record, and nowhere else. */
    private static final Condition COUNTS = MOVES.or(FEE_RECORD.OFFICIAL.ne(BigDecimal.ZERO)).or(FEE_RECORD.DISCOUNT.ne(BigDecimal.ZERO));

    private final Database database;

    public JooqBillReads(Database database) {
        this.database = database;
    }

    @Override
    public Page<MonthlySum> sums(Scope scope, SumFilter filter, PageRequest page) {
        var t = FEE_RECORD;
        var matching = inScope(scope).and(COUNTS).and(t.CYCLE.eq(filter.cycle().toString())).and(t.CHARGING_MODE.in(modes(filter.mode())))
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.serviceType().map(JooqBillReads::ofService).orElseGet(DSL::noCondition))
                .and(filter.type().map(type -> t.BILL_TYPE.eq(type.code())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> {
            var sums = OF.stream().map(field -> sum(field).as(field)).toList();
            return new Page<>(page.counted() ? database.dsl().fetchCount(selectOne().from(t).where(matching).groupBy(BY)) : 0,
                    database.dsl().select(BY).select(sums).from(t).where(matching).groupBy(BY).orderBy(BY)
                            .offset(page.offset()).limit(page.limit()).fetch(row -> sumOf(row, filter.mode())));
        });
    }

    private static List<Integer> modes(ChargingMode summed) {
        return Arrays.stream(ChargingMode.values()).filter(mode -> mode.summedAs() == summed).map(ChargingMode::code).toList();
    }

    private static MonthlySum sumOf(Record row, ChargingMode mode) {
        var t = FEE_RECORD;
        return new MonthlySum(new PartyId(row.get(t.CUSTOMER_ID)), row.get(t.SERVICE_TYPE), row.get(t.RESOURCE_TYPE), mode,
                BillType.ofCode(row.get(t.BILL_TYPE)).orElseThrow(), new FeeSplit(amount(row, t.CASH), amount(row, t.CREDIT),
                amount(row, t.COUPON), amount(row, t.CASH_COUPON), amount(row, t.STORED_VALUE_CARD), amount(row, t.DEBT),
                amount(row, t.WRITE_OFF)), amount(row, t.DISCOUNT));
    }

    private static Amount amount(Record row, TableField<FeeRecordRecord, BigDecimal> of) {
        return new Amount(row.get(of.getName(), BigDecimal.class));
    }

    @Override
    public Page<BilledFee> records(Scope scope, FeeFilter filter, PageRequest page) {
        var t = FEE_RECORD;
        var matching = inScope(scope).and(matching(filter));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).orderBy(t.TRADE_TIME, t.RECORD_ID, t.VERSION)
                        .offset(page.offset()).limit(page.limit()).fetch(FeeRows::fee)));
    }

    private static Condition matching(FeeFilter filter) {
        var t = FEE_RECORD;
        return t.CUSTOMER_ID.eq(filter.customer().value()).and(t.CYCLE.eq(filter.cycle().toString()))
                .and(filter.days().map(days -> t.BILL_DATE.between(days.from(), days.to())).orElseGet(DSL::noCondition))
                .and(filter.serviceType().map(JooqBillReads::ofService).orElseGet(DSL::noCondition))
                .and(filter.regionCode().map(t.REGION_CODE::eq).orElseGet(DSL::noCondition))
                .and(filter.mode().map(mode -> t.CHARGING_MODE.eq(mode.code())).orElseGet(DSL::noCondition))
                .and(filter.type().map(type -> t.DETAIL_TYPE.eq(type.code())).orElseGet(DSL::noCondition))
                .and(filter.resourceId().map(t.RESOURCE_ID::eq).orElseGet(DSL::noCondition))
                .and(filter.resourceName().map(t.RESOURCE_NAME::eq).orElseGet(DSL::noCondition))
                .and(filter.tradeId().map(t.TRADE_ID::eq).orElseGet(DSL::noCondition))
                .and(filter.association().map(type -> t.ASSOCIATION_TYPE.eq(type.code())).orElseGet(DSL::noCondition))
                .and(filter.zeroes() ? DSL.noCondition() : t.OFFICIAL.ne(t.DISCOUNT).or(MOVES));
    }

    private static Condition ofService(String code) {
        return lower(FEE_RECORD.SERVICE_TYPE).eq(code.toLowerCase(Locale.ROOT));
    }

    @Override
    public Page<PartyId> consuming(Scope scope, YearMonth cycle, PageRequest page) {
        var t = FEE_RECORD;
        var matching = inScope(scope).and(COUNTS).and(t.CYCLE.eq(cycle.toString()));
        return database.seenBy(scope, () -> new Page<>(page.counted()
                ? database.dsl().select(DSL.countDistinct(t.CUSTOMER_ID)).from(t).where(matching).fetchSingle().value1() : 0,
                database.dsl().selectDistinct(t.CUSTOMER_ID).from(t).where(matching).orderBy(t.CUSTOMER_ID)
                        .offset(page.offset()).limit(page.limit()).fetch(found -> new PartyId(found.value1()))));
    }

    /** By the month a record is told for: what comes of it later, in whichever cycle, pays for that month. */
    @Override
    public Map<PartyId, Set<YearMonth>> unpaid(Set<PartyId> partners) {
        var t = FEE_RECORD;
        var found = new HashMap<PartyId, Set<YearMonth>>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().select(t.PARTNER_ID, t.TOLD_CYCLE).from(t).where(t.PARTNER_ID.in(chunk)).and(t.DEBT.ne(DSL.inline(BigDecimal.ZERO)))
                    .groupBy(t.PARTNER_ID, t.TOLD_CYCLE).having(sum(t.DEBT).ne(BigDecimal.ZERO)).forEach(row -> found.computeIfAbsent(
                            new PartyId(row.value1()), none -> new HashSet<>()).add(YearMonth.parse(row.value2())));
        }
        return found;
    }

    private static Condition inScope(Scope scope) {
        var t = FEE_RECORD;
        return scope instanceof Scope.OfAccountManager(var of, var manager) ? inScope(of).and(managedBy(manager))
                : Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID);
    }

    /** The latest association of the customer with the same keeper names the operator (BIL-07). */
    private static Condition managedBy(String operator) {
        var t = FEE_RECORD;
        var last = ASSOCIATION.as("last");
        var later = ASSOCIATION.as("later");
        return exists(selectOne().from(last).where(last.CUSTOMER_ID.eq(t.CUSTOMER_ID)).and(last.PARTNER_ID.eq(t.PARTNER_ID))
                .and(last.RESELLER_ID.isNotDistinctFrom(t.RESELLER_ID)).and(last.MANAGER_ID.eq(operator))
                .and(notExists(selectOne().from(later).where(later.CUSTOMER_ID.eq(last.CUSTOMER_ID))
                        .and(later.PARTNER_ID.eq(last.PARTNER_ID)).and(later.RESELLER_ID.isNotDistinctFrom(last.RESELLER_ID))
                        .and(row(later.ASSOCIATED_ON, later.ID).gt(row(last.ASSOCIATED_ON, last.ID))))));
    }
}
