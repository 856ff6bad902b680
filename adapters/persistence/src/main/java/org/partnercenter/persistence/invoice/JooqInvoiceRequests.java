package org.partnercenter.persistence.invoice;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.invoice.InvoiceFilter;
import org.partnercenter.application.invoice.InvoiceRequests;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.invoice.InvoiceNumber;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.Invoiceable.Piece;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.persistence.db.tables.records.InvoicePieceRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.INVOICE_PIECE;
import static org.partnercenter.persistence.db.Tables.INVOICE_REQUEST;

/** Invoice requests as rows. */
public final class JooqInvoiceRequests implements InvoiceRequests {

    private final Database database;
    private final RequestRows rows;

    public JooqInvoiceRequests(Database database, JsonCodec json, SecretCipher cipher) {
        this.database = database;
        this.rows = new RequestRows(new Seals(json, cipher));
    }

    @Override
    public void add(List<Fresh> fresh) {
        for (var chunk : Chunks.of(fresh)) {
            database.dsl().insertInto(INVOICE_REQUEST).set(chunk.stream().map(each -> rows.record(each.request())).toList()).execute();
        }
        for (var chunk : Chunks.of(fresh.stream().flatMap(each -> each.pieces().stream().map(piece -> new InvoicePieceRecord(
                each.request().id().value(), piece.of().value(), piece.amount().minor(), piece.amount().currency().getCurrencyCode()))).toList())) {
            database.dsl().insertInto(INVOICE_PIECE).set(chunk).execute();
        }
    }

    @Override
    public Map<InvoiceRequestId, InvoiceRequest> lock(Set<InvoiceRequestId> ids) {
        var t = INVOICE_REQUEST;
        var found = new HashMap<InvoiceRequestId, InvoiceRequest>();
        for (var chunk : Chunks.of(ids.stream().map(InvoiceRequestId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().fetch(rows::request)
                    .forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    @Override
    public Map<InvoiceNumber, InvoiceRequestId> issued(Set<InvoiceNumber> numbers) {
        var t = INVOICE_REQUEST;
        var found = new HashMap<InvoiceNumber, InvoiceRequestId>();
        for (var chunk : Chunks.of(List.copyOf(numbers))) {
            database.dsl().select(t.ISSUER, t.INVOICE_NO, t.ID).from(t).where(row(t.ISSUER, t.INVOICE_NO).in(chunk.stream()
                    .map(number -> row(number.issuer().code(), number.no())).toList())).forEach(each -> found.put(
                            new InvoiceNumber(Issuer.ofCode(each.value1()), each.value2()), new InvoiceRequestId(each.value3())));
        }
        return found;
    }

    @Override
    public Map<InvoiceRequestId, List<Piece>> pieces(Set<InvoiceRequestId> ids) {
        var t = INVOICE_PIECE;
        var found = new HashMap<InvoiceRequestId, List<Piece>>();
        for (var chunk : Chunks.of(ids.stream().map(InvoiceRequestId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.REQUEST_ID.in(chunk)).orderBy(t.REQUEST_ID, t.INVOICEABLE_ID).forEach(each ->
                    found.computeIfAbsent(new InvoiceRequestId(each.getRequestId()), none -> new ArrayList<>()).add(new Piece(
                            new InvoiceableId(each.getInvoiceableId()), new Money(each.getAmountMinor(), Currency.getInstance(each.getCurrency())))));
        }
        return found;
    }

    @Override
    public void update(Collection<InvoiceRequest> changed) {
        var t = INVOICE_REQUEST;
        var all = Arrays.stream(t.fields()).filter(field -> !field.equals(t.ID)).toList();
        for (var chunk : Chunks.of(changed.stream().sorted(Comparator.comparing(InvoiceRequest::id)).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(rows::record).toList()).onConflict(t.ID).doUpdate()
                    .set(all.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
        }
    }

    @Override
    public Page<InvoiceRequest> list(Scope scope, InvoiceFilter filter, PageRequest page) {
        var t = INVOICE_REQUEST;
        var seen = t.as("seen");
        var matching = (filter.asSeller() ? seller(scope) : partner(scope)).and(t.STATUS.ne(InvoiceStatus.DELETED.name()))
                .and(filter.partner().map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.seller().map(id -> t.SELLER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.ASKED_AT, t.ID).lt(DSL.select(seen.ASKED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.ASKED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(rows::request)));
    }

    @Override
    public Optional<InvoiceRequest> find(Scope scope, InvoiceRequestId id) {
        var t = INVOICE_REQUEST;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(partner(scope).or(seller(scope)))
                .fetchOptional(rows::request));
    }

    @Override
    public List<InvoiceRequestId> receiptOver(LocalDate today, int limit) {
        var t = INVOICE_REQUEST;
        return database.dsl().select(t.ID).from(t).where(t.STATUS.eq(InvoiceStatus.AWAITING_RECEIPT.name())).and(t.DUE_ON.lt(today))
                .orderBy(t.DUE_ON, t.ID).limit(limit).fetch(each -> new InvoiceRequestId(each.value1()));
    }

    private static Condition partner(Scope scope) {
        return seen(scope, INVOICE_REQUEST.PARTNER_ID);
    }

    private static Condition seller(Scope scope) {
        return seen(scope, INVOICE_REQUEST.SELLER_ID);
    }

    private static Condition seen(Scope scope, Field<String> viewer) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> viewer.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }
}
