package org.partnercenter.persistence.discount;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.discount.MarketplaceOffers;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferCharging;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.discount.OfferPeriod;
import org.partnercenter.domain.discount.OfferTerms;
import org.partnercenter.domain.discount.ProductOwnership;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.persistence.db.tables.records.MarketplaceOfferRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.MARKETPLACE_OFFER;

/** What the marketplace offers, as rows. */
public final class JooqMarketplaceOffers implements MarketplaceOffers {

    private static final int OF_OFFER = 0x45584404;

    private final Database database;

    public JooqMarketplaceOffers(Database database) {
        this.database = database;
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its name. */
    @Override
    public Map<OfferKey, MarketplaceOffer> hold(Set<OfferKey> keys) {
        AdvisoryLocks.hold(database.dsl(), OF_OFFER, keys.stream().map(OfferKey::toString).toList());
        return find(keys);
    }

    @Override
    public Map<OfferKey, MarketplaceOffer> find(Set<OfferKey> keys) {
        var t = MARKETPLACE_OFFER;
        var found = new HashMap<OfferKey, MarketplaceOffer>();
        for (var chunk : Chunks.of(keys.stream().sorted().toList())) {
            database.dsl().selectFrom(t).where(row(t.PRODUCT_ID, t.SPECIFICATION).in(chunk.stream()
                    .map(key -> row(key.product(), key.specification())).toList())).forEach(row -> {
                        var offer = offer(row);
                        found.put(offer.key(), offer);
                    });
        }
        return found;
    }

    @Override
    public void put(List<MarketplaceOffer> offers) {
        var t = MARKETPLACE_OFFER;
        for (var chunk : Chunks.of(offers.stream().sorted(Comparator.comparing(MarketplaceOffer::key)).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqMarketplaceOffers::record).toList())
                    .onConflict(t.PRODUCT_ID, t.SPECIFICATION).doUpdate()
                    .set(t.OWNERSHIP, excluded(t.OWNERSHIP)).set(t.SELLER_ID, excluded(t.SELLER_ID))
                    .set(t.PRODUCT_NAME, excluded(t.PRODUCT_NAME)).set(t.CHARGING, excluded(t.CHARGING))
                    .set(t.PERIOD, excluded(t.PERIOD)).set(t.TRADE_MODEL, excluded(t.TRADE_MODEL))
                    .set(t.LOWEST_DISCOUNT, excluded(t.LOWEST_DISCOUNT)).set(t.HIGHEST_SHARE, excluded(t.HIGHEST_SHARE))
                    .set(t.VERSION, excluded(t.VERSION)).execute();
        }
    }

    @Override
    public Page<MarketplaceOffer> list(Optional<String> product, Optional<OfferKey> behind, PageRequest page) {
        var t = MARKETPLACE_OFFER;
        var matching = product.map(t.PRODUCT_ID::eq).orElseGet(DSL::noCondition);
        Condition after = behind.<Condition>map(key -> row(t.PRODUCT_ID, t.SPECIFICATION).gt(key.product(), key.specification()))
                .orElseGet(DSL::noCondition);
        return new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0, database.dsl().selectFrom(t).where(matching).and(after)
                .orderBy(t.PRODUCT_ID, t.SPECIFICATION).offset(page.offset()).limit(page.limit()).fetch(JooqMarketplaceOffers::offer));
    }

    private static MarketplaceOfferRecord record(MarketplaceOffer each) {
        var terms = each.terms();
        return new MarketplaceOfferRecord(each.key().product(), each.key().specification(), each.ownership().name(), Rows.text(each.seller()),
                terms.productName(), terms.charging().name(), terms.period().map(Enum::name).orElse(null), terms.tradeModel(),
                terms.lowestDiscount().tenThousandths(), terms.highestShare().tenThousandths(), each.version());
    }

    private static MarketplaceOffer offer(MarketplaceOfferRecord row) {
        return new MarketplaceOffer(new OfferKey(row.getProductId(), row.getSpecification()), ProductOwnership.valueOf(row.getOwnership()),
                Rows.party(row.getSellerId()), new OfferTerms(row.getProductName(), OfferCharging.valueOf(row.getCharging()),
                Optional.ofNullable(row.getPeriod()).map(OfferPeriod::valueOf), row.getTradeModel(), new Ratio(row.getLowestDiscount()),
                new Ratio(row.getHighestShare())), row.getVersion());
    }
}
