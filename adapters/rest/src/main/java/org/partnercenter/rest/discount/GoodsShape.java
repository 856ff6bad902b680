package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.DiscountedGoods;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.discount.OfferCharging;
import org.partnercenter.domain.discount.OfferPeriod;
import org.partnercenter.domain.discount.OfferTerms;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Goods whose discount is in effect.
 *
 * @param partnerId     who granted the discount; a purchase made with it is that one's
 * @param discountRatio the part of the price the customer pays
 * @param shareRatio    for partners
 * @param link          for partners, to be passed on to the customer
 */
record GoodsShape(String goodsId, String discountName, String productId, Optional<String> productName, String specification,
                  Optional<OfferCharging> chargingMode, Optional<String> chargingModeName, Optional<OfferPeriod> periodType,
                  Optional<String> tradeModel, BigDecimal discountRatio, String partnerId, Optional<String> indirectPartnerId,
                  String customerId, Instant validFrom, Instant validTo, Optional<BigDecimal> shareRatio, Optional<String> link) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<GoodsShape> goods, Optional<String> nextMarker) {
    }

    static GoodsShape forCustomer(DiscountedGoods goods, Language language) {
        return of(goods, Optional.empty(), Optional.empty(), language);
    }

    /** The share is told to who applied, and not to its reseller. */
    static GoodsShape forPartner(DiscountedGoods goods, PartyId viewer, String link, Language language) {
        return of(goods, Optional.of(goods.line().share().toDecimal()).filter(share -> goods.partner().equals(viewer)), Optional.of(link),
                language);
    }

    private static GoodsShape of(DiscountedGoods goods, Optional<BigDecimal> share, Optional<String> link, Language language) {
        var line = goods.line();
        var terms = line.terms();
        return new GoodsShape(goods.id().toString(), goods.name(), line.key().product(), terms.map(OfferTerms::productName),
                line.key().specification(), terms.map(OfferTerms::charging),
                terms.map(each -> Rulebook.texts().name(each.charging(), language)), terms.flatMap(OfferTerms::period),
                terms.map(OfferTerms::tradeModel), line.discount().toDecimal(), goods.partner().value(),
                goods.reseller().map(PartyId::value), goods.customer().value(), goods.from(), goods.until(), share, link);
    }
}
