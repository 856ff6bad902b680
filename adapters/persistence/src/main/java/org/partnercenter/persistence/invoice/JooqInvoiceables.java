package org.partnercenter.persistence.invoice;

import org.jooq.Condition;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.partnercenter.application.invoice.InvoiceableFilter;
import org.partnercenter.application.invoice.Invoiceables;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.invoice.Asked;
import org.partnercenter.domain.invoice.Consumed;
import org.partnercenter.domain.invoice.Goods;
import org.partnercenter.domain.invoice.InvoicePool;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.persistence.db.tables.records.InvoiceableRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.INVOICEABLE;

/** What is invoiceable, as rows. */
public final class JooqInvoiceables implements Invoiceables {

    private final Database database;

    public JooqInvoiceables(Database database) {
        this.database = database;
    }

    @Override
    public Map<InvoiceableId, Invoiceable> lock(Set<InvoiceableId> ids) {
        var t = INVOICEABLE;
        var found = new HashMap<InvoiceableId, Invoiceable>();
        for (var chunk : Chunks.of(ids.stream().map(InvoiceableId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().fetch(JooqInvoiceables::invoiceable)
                    .forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    /** Rows are locked in the order of their ids, as everybody does. */
    @Override
    public List<Invoiceable> lockOpen(Map<PartyId, List<Asked>> asked) {
        var t = INVOICEABLE;
        var about = asked.entrySet().stream().map(each -> t.PARTNER_ID.eq(each.getKey().value()).and(DSL.or(each.getValue().stream()
                .map(JooqInvoiceables::about).toList()))).toList();
        return about.isEmpty() ? List.of() : database.dsl().selectFrom(t).where(t.OPEN_MINOR.gt(0L)).and(DSL.or(about)).orderBy(t.ID).forUpdate()
                .fetch(JooqInvoiceables::invoiceable);
    }

    private static Condition about(Asked asked) {
        var t = INVOICEABLE;
        return Stream.<Optional<Condition>>of(
                        Optional.of(asked.cycles()).filter(all -> !all.isEmpty()).map(all -> t.CYCLE.in(all.stream().map(YearMonth::toString).toList())),
                        Optional.of(asked.orders()).filter(all -> !all.isEmpty()).map(t.ORDER_ID::in),
                        Optional.of(asked.customers()).filter(all -> !all.isEmpty()).map(all -> t.CUSTOMER_ID.in(all.stream()
                                .map(PartyId::value).toList())),
                        asked.only().rate().map(rate -> t.TAX_RATE.eq(rate.percent())))
                .flatMap(Optional::stream).reduce(DSL.noCondition(), Condition::and);
    }

    @Override
    public void put(Collection<Invoiceable> fed) {
        var t = INVOICEABLE;
        for (var chunk : Chunks.of(fed.stream().sorted(Comparator.comparing(Invoiceable::id)).map(JooqInvoiceables::record).toList())) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.ID).doUpdate().set(t.VERSION, excluded(t.VERSION))
                    .set(t.GOODS, excluded(t.GOODS)).set(t.SIGNING_ENTITY, excluded(t.SIGNING_ENTITY)).set(t.SELLER_ID, excluded(t.SELLER_ID))
                    .set(t.SELLER_MUST_WITHDRAW, excluded(t.SELLER_MUST_WITHDRAW)).set(t.AMOUNT_MINOR, excluded(t.AMOUNT_MINOR))
                    .set(t.OPEN_MINOR, excluded(t.OPEN_MINOR)).set(t.UNPAID, excluded(t.UNPAID)).execute();
        }
    }

    /** The check of the table refuses what would be below zero, or more than there is. */
    @Override
    public void move(Map<InvoiceableId, Money> by) {
        var t = INVOICEABLE;
        for (var chunk : Chunks.of(by.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList())) {
            var v = values(chunk.stream().map(each -> row(each.getKey().value(), each.getValue().minor())).toArray(Row2[]::new))
                    .as("v", "moved_id", "by_minor");
            int moved = database.dsl().update(t).set(t.OPEN_MINOR, t.OPEN_MINOR.plus(field(name("v", "by_minor"), Long.class))).from(v)
                    .where(t.ID.eq(field(name("v", "moved_id"), String.class))).execute();
            if (moved != chunk.size()) {
                throw new IllegalStateException("something invoiceable is gone");
            }
        }
    }

    @Override
    public Page<Invoiceable> list(Scope scope, InvoiceableFilter filter, PageRequest page) {
        var t = INVOICEABLE;
        var seen = t.as("seen");
        var matching = seen(scope).and(filter.partner().map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.cycle().map(cycle -> t.CYCLE.eq(cycle.toString())).orElseGet(DSL::noCondition))
                .and(filter.order().map(t.ORDER_ID::eq).orElseGet(DSL::noCondition))
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.open() ? t.OPEN_MINOR.gt(0L) : DSL.noCondition());
        var behind = page.after().<Condition>map(marker -> row(t.CONSUMED_AT, t.ID).lt(DSL.select(seen.CONSUMED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.CONSUMED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqInvoiceables::invoiceable)));
    }

    @Override
    public List<Balance> balances(PartyId partner) {
        var t = INVOICEABLE;
        var consumed = sum(t.AMOUNT_MINOR);
        var open = sum(t.OPEN_MINOR);
        return database.dsl().select(t.ISSUER, t.TAX_RATE, t.CURRENCY, consumed, open).from(t).where(t.PARTNER_ID.eq(partner.value()))
                .groupBy(t.ISSUER, t.TAX_RATE, t.CURRENCY).orderBy(t.ISSUER, t.TAX_RATE).fetch(each -> new Balance(new InvoicePool(partner,
                        Issuer.ofCode(each.value1()), new TaxRate(each.value2())), money(each.value4().longValueExact(), each.value3()),
                        money(each.value5().longValueExact(), each.value3())));
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> INVOICEABLE.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static InvoiceableRecord record(Invoiceable each) {
        var what = each.told().what();
        var source = each.told().source();
        var bill = each.told().bill();
        return new InvoiceableRecord(each.id().value(), bill.version(), each.partner().value(), what.customer().value(), what.cycle().toString(),
                what.order().orElse(null), what.at(), source.goods().name(), source.entity().orElse(null), Rows.text(source.seller()),
                source.sellerMustWithdraw(), each.pool().issuer().code(), source.rate().percent(), bill.amount().minor(), each.open().minor(),
                bill.amount().currency().getCurrencyCode(), bill.unpaid());
    }

    private static Invoiceable invoiceable(InvoiceableRecord row) {
        return new Invoiceable(new Consumed(new InvoiceableId(row.getId()), new Consumed.What(new PartyId(row.getCustomerId()),
                YearMonth.parse(row.getCycle()), Optional.ofNullable(row.getOrderId()), row.getConsumedAt()),
                new Consumed.Source(Goods.valueOf(row.getGoods()), Optional.ofNullable(row.getSigningEntity()), Rows.party(row.getSellerId()),
                        row.getSellerMustWithdraw(), new TaxRate(row.getTaxRate())),
                new Consumed.Bill(row.getVersion(), money(row.getAmountMinor(), row.getCurrency()), row.getUnpaid())),
                new PartyId(row.getPartnerId()), money(row.getOpenMinor(), row.getCurrency()));
    }

    private static Money money(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }
}
