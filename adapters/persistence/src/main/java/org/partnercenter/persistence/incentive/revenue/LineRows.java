package org.partnercenter.persistence.incentive.revenue;

import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.CountingTerms;
import org.partnercenter.domain.incentive.revenue.Expenditure;
import org.partnercenter.domain.incentive.revenue.OutsideReason;
import org.partnercenter.domain.incentive.revenue.RevenueKeeper;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.RevenueLineRecord;
import org.partnercenter.persistence.kernel.Rows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.val;

/** Lines as rows, and back. Many are written as one array for each column: a statement then has as many binds as the table columns. */
final class LineRows {

    /** A column: its name, its type in the database, and what stands in it. */
    private record Column(String name, String type, Function<List<RevenueLine>, Object[]> values) {

        static Column text(String name, Function<RevenueLine, String> value) {
            return new Column(name, "text", lines -> lines.stream().map(value).toArray(String[]::new));
        }

        static Column number(String name, Function<RevenueLine, Long> value) {
            return new Column(name, "bigint", lines -> lines.stream().map(value).toArray(Long[]::new));
        }

        static Column amount(String name, Function<Expenditure, Amount> value) {
            return new Column(name, "numeric", lines -> lines.stream().map(line -> value.apply(line.source().expenditure()).value())
                    .toArray(BigDecimal[]::new));
        }

        static Column part(String name, Function<Expenditure.Parts, Amount> value) {
            return amount(name, expenditure -> value.apply(expenditure.parts()));
        }
    }

    private static final List<Column> COLUMNS = List.of(
            Column.text("id", line -> line.id().value()),
            Column.text("partner_id", line -> line.partner().value()),
            Column.text("month", line -> line.month().toString()),
            Column.text("origin", line -> line.source().id().origin().name()),
            Column.text("source_id", line -> line.source().id().id()),
            Column.text("source_month", line -> line.source().id().month().toString()),
            Column.number("version", line -> line.source().version()),
            Column.text("keeper_id", line -> line.source().keeper().partner().value()),
            Column.text("reseller_id", line -> Rows.text(line.source().keeper().reseller())),
            Column.text("association_type", line -> line.source().keeper().type().code()),
            Column.text("customer_id", line -> line.source().customer().value()),
            Column.text("order_id", line -> line.source().what().orderId().orElse(null)),
            Column.text("service_type", line -> line.source().what().serviceType()),
            Column.text("order_type", line -> line.source().what().orderType().name()),
            Column.text("billing_mode", line -> line.source().what().billingMode().name()),
            new Column("revenue_time", "timestamptz", lines -> lines.stream().map(line -> line.source().at().toString()).toArray(String[]::new)),
            Column.amount("official", Expenditure::official),
            Column.amount("discount", Expenditure::discount),
            new Column("settlement", "numeric", lines -> lines.stream().map(line -> line.source().expenditure().settlement().orElse(null))
                    .toArray(BigDecimal[]::new)),
            Column.part("cash", Expenditure.Parts::cash),
            Column.part("credit", Expenditure.Parts::credit),
            Column.part("stored_value_card", Expenditure.Parts::storedValueCard),
            Column.part("coupon", Expenditure.Parts::coupon),
            Column.part("cash_coupon", Expenditure.Parts::cashCoupon),
            Column.part("uncounted", Expenditure.Parts::uncounted),
            Column.part("debt", Expenditure.Parts::debt),
            Column.part("write_off", Expenditure.Parts::writeOff),
            Column.text("product", line -> line.terms().product().code()),
            new Column("card_purchase", "boolean", lines -> lines.stream().map(line -> line.terms().cardPurchase()).toArray(Boolean[]::new)),
            Column.text("outside", line -> line.terms().outside().map(OutsideReason::name).orElse(null)),
            Column.number("booked_before", line -> line.before().minor()),
            Column.number("revenue", line -> line.revenue().minor()));

    private static final String PUT = put();

    private LineRows() {
    }

    private static String put() {
        var names = COLUMNS.stream().map(Column::name).collect(Collectors.joining(", "));
        var arrays = new ArrayList<String>();
        COLUMNS.forEach(column -> arrays.add("cast({" + arrays.size() + "} as " + column.type() + "[])"));
        return "insert into pc.revenue_line (" + names + ") select " + names + " from unnest(" + String.join(", ", arrays) + ") as t (" + names
                + ") order by id on conflict (id) do update set " + COLUMNS.stream().skip(1).map(column -> column.name() + " = excluded."
                + column.name()).collect(Collectors.joining(", "));
    }

    /** Puts them in place of those with the same ids. */
    static void put(DSLContext dsl, List<RevenueLine> lines) {
        dsl.query(PUT, COLUMNS.stream().map(column -> val(column.values().apply(lines))).toArray(QueryPart[]::new)).execute();
    }

    static RevenueLine line(RevenueLineRecord row) {
        var id = new RevenueSourceId(RevenueOrigin.valueOf(row.getOrigin()), row.getSourceId(), YearMonth.parse(row.getSourceMonth()));
        var keeper = new RevenueKeeper(new PartyId(row.getKeeperId()), Rows.party(row.getResellerId()),
                AssociationType.ofCode(row.getAssociationType()).orElseThrow());
        var what = new RevenueSource.What(Optional.ofNullable(row.getOrderId()), row.getServiceType(),
                RevenueOrderType.valueOf(row.getOrderType()), BillingMode.valueOf(row.getBillingMode()));
        var parts = new Expenditure.Parts(new Amount(row.getCash()), new Amount(row.getCredit()), new Amount(row.getStoredValueCard()),
                new Amount(row.getCoupon()), new Amount(row.getCashCoupon()), new Amount(row.getUncounted()), new Amount(row.getDebt()),
                new Amount(row.getWriteOff()));
        var source = new RevenueSource(id, row.getVersion(), new PartyId(row.getCustomerId()), keeper, what, row.getRevenueTime(),
                new Expenditure(new Amount(row.getOfficial()), new Amount(row.getDiscount()), Optional.ofNullable(row.getSettlement()), parts));
        return new RevenueLine(new RevenueLineId(row.getId()), new PartyId(row.getPartnerId()), YearMonth.parse(row.getMonth()), source,
                new CountingTerms(ProductPolicy.ofCode(row.getProduct()).orElseThrow(), row.getCardPurchase(),
                        Optional.ofNullable(row.getOutside()).map(OutsideReason::valueOf)),
                new Money(row.getBookedBefore(), Money.CNY), new Money(row.getRevenue(), Money.CNY));
    }
}
