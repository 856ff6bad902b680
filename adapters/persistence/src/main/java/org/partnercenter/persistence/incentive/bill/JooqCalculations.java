package org.partnercenter.persistence.incentive.bill;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.bill.BillCalculation;
import org.partnercenter.application.incentive.bill.CalculatedLine;
import org.partnercenter.application.incentive.bill.Calculations;
import org.partnercenter.application.incentive.bill.LineFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.CalculationId;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.IncentiveCalculationRecord;
import org.partnercenter.persistence.db.tables.records.IncentiveLineRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_BILL;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_CALCULATION;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_LINE;

/** Calculations as rows, their lines as many. */
public final class JooqCalculations implements Calculations {

    private static final int MILLIONTHS = 6;
    /** One array a column: a statement for thousands of lines has as many bind values as one for a single line. */
    private static final String ADD = "insert into pc.incentive_line (calculation_id, line_id, partner_id, customer_id, reseller_id, month,"
            + " order_id, service_type, association_type, billing_mode, takes_back, revenue, product, reason, rate_row, rate, amount)"
            + " select * from unnest({0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13}, {14}, {15}, {16})";

    private final Database database;
    private final JsonCodec json;

    public JooqCalculations(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void add(List<CalculatedLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        database.dsl().query(ADD, texts(lines, each -> each.calculation().value()), texts(lines, each -> line(each).id().value()),
                texts(lines, each -> line(each).partner().value()), texts(lines, each -> line(each).customer().value()),
                texts(lines, each -> Rows.text(line(each).reseller())), texts(lines, each -> line(each).month().toString()),
                texts(lines, each -> line(each).orderId().orElse(null)), texts(lines, each -> line(each).serviceType()),
                texts(lines, each -> line(each).associationType().code()), texts(lines, each -> line(each).billingMode().name()),
                texts(lines, each -> line(each).takesBack().map(RevenueLineId::value).orElse(null)),
                longs(lines, each -> line(each).revenue().minor()), texts(lines, each -> each.line().product().code()),
                texts(lines, each -> each.line().reason().name()), ints(lines, each -> each.line().row()),
                ints(lines, each -> millionths(each.line().rate())), longs(lines, each -> each.line().amount().minor())).execute();
    }

    private static CountedLine line(CalculatedLine each) {
        return each.line().line();
    }

    private static Field<String[]> texts(List<CalculatedLine> lines, Function<CalculatedLine, String> value) {
        return val(lines.stream().map(value).toArray(String[]::new));
    }

    private static Field<Long[]> longs(List<CalculatedLine> lines, ToLongFunction<CalculatedLine> value) {
        return val(lines.stream().mapToLong(value).boxed().toArray(Long[]::new));
    }

    private static Field<Integer[]> ints(List<CalculatedLine> lines, ToIntFunction<CalculatedLine> value) {
        return val(lines.stream().mapToInt(value).boxed().toArray(Integer[]::new));
    }

    private static int millionths(Rate rate) {
        return rate.value().movePointRight(MILLIONTHS).intValueExact();
    }

    @Override
    public void put(Collection<BillCalculation> calculations) {
        var t = INCENTIVE_CALCULATION;
        for (var chunk : Chunks.of(List.copyOf(calculations))) {
            database.dsl().update(t).set(t.COUNTS, false).where(t.COUNTS).and(t.BILL_ID.in(chunk.stream().map(each -> each.bill().value())
                    .toList())).execute();
            database.dsl().insertInto(t).set(chunk.stream().map(this::record).toList()).execute();
        }
    }

    private IncentiveCalculationRecord record(BillCalculation each) {
        return new IncentiveCalculationRecord(each.id().value(), each.bill().value(), each.partner().value(), each.at(), each.formal(), true,
                json.write(each.result()));
    }

    @Override
    public Map<IncentiveBillId, BillCalculation> of(Set<IncentiveBillId> bills) {
        var t = INCENTIVE_CALCULATION;
        var found = new HashMap<IncentiveBillId, BillCalculation>();
        for (var chunk : Chunks.of(bills.stream().map(IncentiveBillId::value).toList())) {
            database.dsl().selectFrom(t).where(t.COUNTS).and(t.BILL_ID.in(chunk)).fetch(this::calculation)
                    .forEach(each -> found.put(each.bill(), each));
        }
        return found;
    }

    private BillCalculation calculation(IncentiveCalculationRecord row) {
        return new BillCalculation(new CalculationId(row.getId()), new IncentiveBillId(row.getBillId()), new PartyId(row.getPartnerId()),
                row.getMadeAt(), row.getFormal(), json.read(row.getResult(), Calculation.class));
    }

    @Override
    public Map<RevenueLineId, Rate> paid(PartyId partner, String incentive, AssociationType type, Set<RevenueLineId> lines) {
        var b = INCENTIVE_BILL;
        var c = INCENTIVE_CALCULATION;
        var l = INCENTIVE_LINE;
        var formal = database.dsl().select(c.ID, b.STATUS).from(b).join(c).on(c.BILL_ID.eq(b.ID)).and(c.COUNTS)
                .where(b.PARTNER_ID.eq(partner.value())).and(b.INCENTIVE.eq(incentive)).and(b.ASSOCIATION_TYPE.eq(type.code()))
                .and(b.STATUS.ne(DSL.inline(IncentiveBillStatus.ESTIMATED.name()))).fetchMap(c.ID, b.STATUS);
        var found = new HashMap<RevenueLineId, Rate>();
        if (formal.isEmpty()) {
            return found;
        }
        for (var chunk : Chunks.of(lines.stream().map(RevenueLineId::value).toList())) {
            database.dsl().select(l.LINE_ID, l.CALCULATION_ID, l.RATE).from(l).where(l.CALCULATION_ID.eq(DSL.any(formal.keySet().toArray(String[]::new))))
                    .and(l.LINE_ID.eq(DSL.any(chunk.toArray(String[]::new)))).forEach(row -> found.put(new RevenueLineId(row.value1()),
                            IncentiveBillStatus.LAPSED.name().equals(formal.get(row.value2())) ? Rate.NOTHING : rate(row.value3())));
        }
        return found;
    }

    private static Rate rate(int millionths) {
        return new Rate(BigDecimal.valueOf(millionths, MILLIONTHS));
    }

    @Override
    public Page<IncentiveLine> lines(Scope scope, CalculationId calculation, LineFilter filter, PageRequest page) {
        var t = INCENTIVE_LINE;
        var matching = t.CALCULATION_ID.eq(calculation.value()).and(seen(scope)).and(matches(filter));
        var behind = page.after().map(t.LINE_ID::gt).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.CALCULATION_ID, t.LINE_ID).offset(page.offset())
                        .limit(page.limit()).fetch(JooqCalculations::line)));
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> INCENTIVE_LINE.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static Condition matches(LineFilter filter) {
        var t = INCENTIVE_LINE;
        return filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition)
                .and(filter.reseller().map(id -> t.RESELLER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.order().map(t.ORDER_ID::eq).orElseGet(DSL::noCondition))
                .and(filter.serviceType().map(t.SERVICE_TYPE::eq).orElseGet(DSL::noCondition))
                .and(filter.reason().map(reason -> t.REASON.eq(reason.name())).orElseGet(DSL::noCondition))
                .and(filter.billingMode().map(mode -> t.BILLING_MODE.eq(mode.name())).orElseGet(DSL::noCondition))
                .and(filter.month().map(month -> t.MONTH.eq(month.toString())).orElseGet(DSL::noCondition))
                .and(filter.takingBack().map(back -> back ? t.TAKES_BACK.isNotNull() : t.TAKES_BACK.isNull()).orElseGet(DSL::noCondition));
    }

    private static IncentiveLine line(IncentiveLineRecord row) {
        return new IncentiveLine(new CountedLine(new RevenueLineId(row.getLineId()), new PartyId(row.getPartnerId()),
                YearMonth.parse(row.getMonth()), new PartyId(row.getCustomerId()), Rows.party(row.getResellerId()),
                Optional.ofNullable(row.getOrderId()), row.getServiceType(), AssociationType.ofCode(row.getAssociationType()).orElseThrow(),
                BillingMode.valueOf(row.getBillingMode()), Optional.ofNullable(row.getTakesBack()).map(RevenueLineId::new),
                new Money(row.getRevenue(), Money.CNY)), ProductPolicy.ofCode(row.getProduct()).orElseThrow(),
                LineReason.valueOf(row.getReason()), row.getRateRow(), rate(row.getRate()), new Money(row.getAmount(), Money.CNY));
    }

    /** Lines first; a calculation goes when it has none left. Nodes take different calculations. */
    @Override
    public int forget(int limit) {
        var c = INCENTIVE_CALCULATION;
        var l = INCENTIVE_LINE;
        return database.inTransaction(() -> {
            var over = database.dsl().select(c.ID).from(c).where(DSL.not(c.COUNTS)).orderBy(c.ID).limit(1).forUpdate().skipLocked().fetchOne(c.ID);
            if (over == null) {
                return 0;
            }
            int gone = database.dsl().deleteFrom(l).where(l.CALCULATION_ID.eq(over)).and(l.LINE_ID.in(select(l.LINE_ID).from(l)
                    .where(l.CALCULATION_ID.eq(over)).orderBy(l.LINE_ID).limit(limit))).execute();
            return gone < limit ? gone + database.dsl().deleteFrom(c).where(c.ID.eq(over)).execute() : gone;
        });
    }
}
