package org.partnercenter.persistence.incentive;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.payout.PayoutFilter;
import org.partnercenter.application.incentive.payout.PayoutOrders;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.payout.PayoutItem;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.incentive.payout.Requester;
import org.partnercenter.domain.incentive.payout.Settlement;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;
import org.partnercenter.persistence.db.tables.records.PayoutInvoiceRecord;
import org.partnercenter.persistence.db.tables.records.PayoutItemRecord;
import org.partnercenter.persistence.db.tables.records.PayoutOrderRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.PAYOUT_INVOICE;
import static org.partnercenter.persistence.db.Tables.PAYOUT_ITEM;
import static org.partnercenter.persistence.db.Tables.PAYOUT_ORDER;

/** Payout orders as rows. */
public final class JooqPayoutOrders implements PayoutOrders {

    private static final int OF_PARTNER = 0x494E4303;

    private final Database database;

    public JooqPayoutOrders(Database database) {
        this.database = database;
    }

    @Override
    public void hold(Set<PartyId> partners) {
        AdvisoryLocks.hold(database.dsl(), OF_PARTNER, partners.stream().map(PartyId::value).sorted().toList());
    }

    @Override
    public void add(Collection<PayoutOrder> orders) {
        var all = List.copyOf(orders);
        for (var chunk : Chunks.of(all)) {
            database.dsl().insertInto(PAYOUT_ORDER).set(chunk.stream().map(JooqPayoutOrders::record).toList()).execute();
        }
        for (var chunk : Chunks.of(all.stream().flatMap(order -> items(order).stream()).toList())) {
            database.dsl().insertInto(PAYOUT_ITEM).set(chunk).execute();
        }
        addInvoices(all);
    }

    private void addInvoices(List<PayoutOrder> orders) {
        for (var chunk : Chunks.of(orders.stream().flatMap(order -> invoices(order).stream()).toList())) {
            database.dsl().insertInto(PAYOUT_INVOICE).set(chunk).execute();
        }
    }

    @Override
    public Map<PayoutOrderNo, PayoutOrder> lock(Set<PayoutOrderNo> numbers) {
        var t = PAYOUT_ORDER;
        var rows = new ArrayList<PayoutOrderRecord>();
        for (var chunk : Chunks.of(numbers.stream().map(PayoutOrderNo::value).sorted().toList())) {
            rows.addAll(database.dsl().selectFrom(t).where(t.NO.in(chunk)).orderBy(t.NO).forUpdate().fetch());
        }
        var found = new HashMap<PayoutOrderNo, PayoutOrder>();
        whole(rows).forEach(order -> found.put(order.no(), order));
        return found;
    }

    @Override
    public void update(Collection<PayoutOrder> orders) {
        var t = PAYOUT_ORDER;
        var all = orders.stream().sorted(Comparator.comparing(each -> each.no().value())).toList();
        for (var chunk : Chunks.of(all)) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqPayoutOrders::record).toList()).onConflict(t.NO).doUpdate()
                    .set(t.STATUS, excluded(t.STATUS)).set(t.REMARK, excluded(t.REMARK)).set(t.APPROVED_AT, excluded(t.APPROVED_AT))
                    .set(t.PAYMENT_DUE, excluded(t.PAYMENT_DUE)).set(t.STARTED_AT, excluded(t.STARTED_AT)).set(t.PAID_AT, excluded(t.PAID_AT))
                    .set(t.BANK_REFERENCE, excluded(t.BANK_REFERENCE)).execute();
            database.dsl().deleteFrom(PAYOUT_INVOICE).where(PAYOUT_INVOICE.ORDER_NO.in(chunk.stream().map(each -> each.no().value()).toList()))
                    .execute();
        }
        addInvoices(all);
    }

    @Override
    public Map<InvoiceKey, PayoutOrderNo> invoiced(Set<InvoiceKey> invoices) {
        var t = PAYOUT_INVOICE;
        var found = new HashMap<InvoiceKey, PayoutOrderNo>();
        for (var chunk : Chunks.of(List.copyOf(invoices))) {
            database.dsl().select(t.PARTNER_ID, t.NUMBER, t.ORDER_NO).from(t).where(row(t.PARTNER_ID, t.NUMBER).in(chunk.stream()
                            .map(key -> row(key.partner().value(), key.number())).toList())).and(t.COUNTS)
                    .forEach(each -> found.put(new InvoiceKey(new PartyId(each.value1()), each.value2()), new PayoutOrderNo(each.value3())));
        }
        return found;
    }

    @Override
    public Page<PayoutOrder> list(Scope scope, PayoutFilter filter, PageRequest page) {
        var t = PAYOUT_ORDER;
        var seen = t.as("seen");
        var matching = seen(scope).and(filter.partner().map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition))
                .and(filter.form().map(form -> t.FORM.eq(form.name())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.SUBMITTED_AT, t.NO).lt(DSL.select(seen.SUBMITTED_AT, seen.NO).from(seen)
                .where(seen.NO.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                whole(database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.SUBMITTED_AT.desc(), t.NO.desc())
                        .offset(page.offset()).limit(page.limit()).fetch())));
    }

    @Override
    public Optional<PayoutOrder> find(Scope scope, PayoutOrderNo no) {
        return database.seenBy(scope, () -> whole(database.dsl().selectFrom(PAYOUT_ORDER).where(PAYOUT_ORDER.NO.eq(no.value()))
                .and(seen(scope)).fetch())).stream().findFirst();
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> PAYOUT_ORDER.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    /** With their bills and invoices, each in one query for all. */
    private List<PayoutOrder> whole(List<PayoutOrderRecord> rows) {
        var items = new LinkedHashMap<String, List<PayoutItem>>();
        var invoices = new LinkedHashMap<String, List<PartnerInvoice>>();
        var currencies = new HashMap<String, Currency>();
        rows.forEach(row -> currencies.put(row.getNo(), Currency.getInstance(row.getCurrency())));
        for (var chunk : Chunks.of(rows.stream().map(PayoutOrderRecord::getNo).toList())) {
            database.dsl().selectFrom(PAYOUT_ITEM).where(PAYOUT_ITEM.ORDER_NO.in(chunk)).orderBy(PAYOUT_ITEM.ORDER_NO, PAYOUT_ITEM.POSITION)
                    .forEach(row -> items.computeIfAbsent(row.getOrderNo(), none -> new ArrayList<>())
                            .add(item(row, currencies.get(row.getOrderNo()))));
            database.dsl().selectFrom(PAYOUT_INVOICE).where(PAYOUT_INVOICE.ORDER_NO.in(chunk))
                    .orderBy(PAYOUT_INVOICE.ORDER_NO, PAYOUT_INVOICE.POSITION)
                    .forEach(row -> invoices.computeIfAbsent(row.getOrderNo(), none -> new ArrayList<>())
                            .add(invoice(row, currencies.get(row.getOrderNo()))));
        }
        return rows.stream().map(row -> order(row, items.get(row.getNo()), invoices.getOrDefault(row.getNo(), List.of()))).toList();
    }

    private static PayoutOrderRecord record(PayoutOrder each) {
        var settlement = each.settlement();
        return new PayoutOrderRecord(each.no().value(), each.partner().value(), each.form().name(), settlement.amount().minor(),
                settlement.paid().minor(), settlement.tax().minor(), settlement.amount().currency().getCurrencyCode(),
                settlement.rate().percent(), each.by().name(), each.submittedAt(), each.status().name(), each.remark().orElse(null),
                each.approval().map(PayoutOrder.Approval::at).orElse(null), each.approval().map(PayoutOrder.Approval::due).orElse(null),
                each.approval().flatMap(PayoutOrder.Approval::startedAt).orElse(null), each.payment().map(PayoutOrder.Payment::at).orElse(null),
                each.payment().flatMap(PayoutOrder.Payment::reference).orElse(null));
    }

    private static List<PayoutItemRecord> items(PayoutOrder of) {
        var records = new ArrayList<PayoutItemRecord>();
        for (var item : of.items()) {
            var key = item.key();
            records.add(new PayoutItemRecord(of.no().value(), records.size() + 1, item.bill().value(), key.partner().value(),
                    key.period().key(), key.incentive(), key.associationType().code(), item.amount().minor()));
        }
        return records;
    }

    private static List<PayoutInvoiceRecord> invoices(PayoutOrder of) {
        var records = new ArrayList<PayoutInvoiceRecord>();
        for (var invoice : of.invoices()) {
            records.add(new PayoutInvoiceRecord(of.no().value(), records.size() + 1, of.partner().value(), invoice.number(),
                    invoice.issuedOn(), invoice.amount().minor(), invoice.rate().percent(), of.status() != PayoutStatus.REJECTED,
                    invoice.type().name()));
        }
        return records;
    }

    private static PayoutItem item(PayoutItemRecord row, Currency currency) {
        return new PayoutItem(new IncentiveBillId(row.getBillId()), new BillKey(new PartyId(row.getBillPartnerId()),
                ReconciliationPeriod.parse(row.getPeriod()).orElseThrow(), row.getIncentive(),
                AssociationType.ofCode(row.getAssociationType()).orElseThrow()), new Money(row.getAmount(), currency));
    }

    private static PartnerInvoice invoice(PayoutInvoiceRecord row, Currency currency) {
        return new PartnerInvoice(row.getNumber(), row.getIssuedOn(), VatType.valueOf(row.getVatType()), new Money(row.getAmount(), currency), new TaxRate(row.getTaxRate()));
    }

    private static PayoutOrder order(PayoutOrderRecord row, List<PayoutItem> items, List<PartnerInvoice> invoices) {
        var currency = Currency.getInstance(row.getCurrency());
        return new PayoutOrder(new PayoutOrderNo(row.getNo()), new PartyId(row.getPartnerId()), PayoutForm.valueOf(row.getForm()), items,
                new Settlement(new Money(row.getAmount(), currency), new Money(row.getPaid(), currency), new Money(row.getTax(), currency),
                        new TaxRate(row.getTaxRate())), Requester.valueOf(row.getRequestedBy()), row.getSubmittedAt(),
                PayoutStatus.valueOf(row.getStatus()), invoices, Optional.ofNullable(row.getRemark()),
                Optional.ofNullable(row.getApprovedAt()).map(at -> new PayoutOrder.Approval(at, row.getPaymentDue(),
                        Optional.ofNullable(row.getStartedAt()))), Optional.ofNullable(row.getPaidAt()).map(at ->
                new PayoutOrder.Payment(at, Optional.ofNullable(row.getBankReference()))));
    }
}
