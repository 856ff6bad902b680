package org.partnercenter.persistence.incentive;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.payout.OwedInvoices;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.persistence.db.tables.records.OwedInvoiceRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.OWED_INVOICE;

/** Owed-invoice balances as rows. */
public final class JooqOwedInvoices implements OwedInvoices {

    private static final int OF_BALANCE = 0x494E4304;

    private final Database database;

    public JooqOwedInvoices(Database database) {
        this.database = database;
    }

    /** One that nobody has booked on has no row to wait for, so that it is waited for by its name. */
    @Override
    public Map<OwedKey, OwedInvoice> hold(Set<OwedKey> keys) {
        var t = OWED_INVOICE;
        AdvisoryLocks.hold(database.dsl(), OF_BALANCE, keys.stream().sorted().map(OwedInvoices::marker).toList());
        var found = new HashMap<OwedKey, OwedInvoice>();
        keys.forEach(key -> found.put(key, OwedInvoice.none(key)));
        for (var chunk : Chunks.of(keys.stream().sorted().toList())) {
            database.dsl().selectFrom(t).where(row(t.PARTNER_ID, t.TAX_RATE).in(chunk.stream()
                            .map(key -> row(key.partner().value(), key.rate().percent())).toList()))
                    .orderBy(t.PARTNER_ID, t.TAX_RATE).forUpdate().fetch(JooqOwedInvoices::owed).forEach(owed -> found.put(owed.key(), owed));
        }
        return found;
    }

    @Override
    public void put(Collection<OwedInvoice> all) {
        var t = OWED_INVOICE;
        for (var chunk : Chunks.of(all.stream().map(JooqOwedInvoices::record).toList())) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.PARTNER_ID, t.TAX_RATE).doUpdate()
                    .set(t.BALANCE_MINOR, excluded(t.BALANCE_MINOR)).execute();
        }
    }

    @Override
    public List<OwedInvoice> of(Set<PartyId> partners) {
        var t = OWED_INVOICE;
        return Chunks.of(partners.stream().map(PartyId::value).sorted().toList()).stream().flatMap(chunk -> database.dsl().selectFrom(t)
                .where(t.PARTNER_ID.in(chunk)).and(t.BALANCE_MINOR.gt(0L)).orderBy(t.PARTNER_ID, t.TAX_RATE)
                .fetch(JooqOwedInvoices::owed).stream()).toList();
    }

    @Override
    public Page<OwedInvoice> list(Scope scope, Optional<PartyId> partner, PageRequest page) {
        var t = OWED_INVOICE;
        var matching = seen(scope).and(partner.map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition));
        var behind = page.after().map(JooqOwedInvoices::behind).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.PARTNER_ID, t.TAX_RATE)
                        .offset(page.offset()).limit(page.limit()).fetch(JooqOwedInvoices::owed)));
    }

    private static Condition behind(String marker) {
        int cut = marker.indexOf('/');
        return cut > 0 && marker.substring(0, cut).matches("[0-9]{1,2}(\\.[0-9]{1,2})?")
                ? row(OWED_INVOICE.PARTNER_ID, OWED_INVOICE.TAX_RATE).gt(marker.substring(cut + 1), new BigDecimal(marker.substring(0, cut)))
                : DSL.falseCondition();
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> OWED_INVOICE.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static OwedInvoiceRecord record(OwedInvoice owed) {
        return new OwedInvoiceRecord(owed.key().partner().value(), owed.key().rate().percent(), owed.balance().minor(),
                owed.balance().currency().getCurrencyCode());
    }

    private static OwedInvoice owed(OwedInvoiceRecord row) {
        return new OwedInvoice(new OwedKey(new PartyId(row.getPartnerId()), new TaxRate(row.getTaxRate())),
                new Money(row.getBalanceMinor(), Currency.getInstance(row.getCurrency())));
    }
}
