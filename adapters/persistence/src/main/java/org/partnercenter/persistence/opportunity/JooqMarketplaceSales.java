package org.partnercenter.persistence.opportunity;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.opportunity.incentive.MarketplaceSales;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.persistence.db.tables.records.MarketplaceSaleRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.MARKETPLACE_SALE;

/** Sales of the marketplace as rows. */
public final class JooqMarketplaceSales implements MarketplaceSales {

    private final Database database;

    public JooqMarketplaceSales(Database database) {
        this.database = database;
    }

    @Override
    public void put(List<Won> sales) {
        var t = MARKETPLACE_SALE;
        for (var chunk : Chunks.of(sales)) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqMarketplaceSales::record).toList()).onConflict(t.OPPORTUNITY_ID).doUpdate()
                    .set(t.PARTNER_ID, excluded(t.PARTNER_ID)).set(t.SELLER_ID, excluded(t.SELLER_ID)).set(t.AMOUNT, excluded(t.AMOUNT))
                    .set(t.CURRENCY, excluded(t.CURRENCY)).set(t.WON_ON, excluded(t.WON_ON)).execute();
        }
    }

    private static MarketplaceSaleRecord record(Won won) {
        var sale = won.sale();
        return new MarketplaceSaleRecord(sale.opportunity().value(), won.partner().value(), sale.seller().value(), sale.amount().minor(),
                sale.amount().currency().getCurrencyCode(), sale.on());
    }

    @Override
    public Map<OpportunityId, MarketplaceSale> of(Set<OpportunityId> opportunities) {
        var t = MARKETPLACE_SALE;
        var found = new HashMap<OpportunityId, MarketplaceSale>();
        for (var chunk : Chunks.of(opportunities.stream().map(OpportunityId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.OPPORTUNITY_ID.in(chunk)).fetch(JooqMarketplaceSales::sale)
                    .forEach(each -> found.put(each.opportunity(), each));
        }
        return found;
    }

    @Override
    public Page<MarketplaceSale> list(Scope scope, PageRequest page) {
        var t = MARKETPLACE_SALE;
        var behind = page.after().map(t.OPPORTUNITY_ID::gt).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, inScope(scope)) : 0,
                database.dsl().selectFrom(t).where(inScope(scope)).and(behind).orderBy(t.OPPORTUNITY_ID).offset(page.offset()).limit(page.limit())
                        .fetch(JooqMarketplaceSales::sale)));
    }

    private static Condition inScope(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> MARKETPLACE_SALE.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static MarketplaceSale sale(MarketplaceSaleRecord row) {
        return new MarketplaceSale(new OpportunityId(row.getOpportunityId()), new PartyId(row.getSellerId()),
                Money.ofMinor(row.getAmount(), Currency.getInstance(row.getCurrency())), row.getWonOn());
    }
}
