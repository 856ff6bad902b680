package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.OfferDelivered;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferCharging;
import org.partnercenter.domain.discount.OfferPeriod;
import org.partnercenter.domain.discount.ProductOwnership;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the marketplace offers. @param sellerId who reviews discounts of an ordinary product */
record OfferShape(String productId, String specification, String productName, ProductOwnership ownership, String ownershipName,
                  Optional<String> sellerId, OfferCharging chargingMode, String chargingModeName, Optional<OfferPeriod> periodType,
                  String tradeModel, BigDecimal lowestDiscountRatio, BigDecimal highestShareRatio, long version) {

    /** Between product and specification in markers; ids have none. */
    static final String BETWEEN = " ";

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<OfferShape> products, Optional<String> nextMarker) {
    }

    /** @param change created, replaced, unchanged or outdated: a later version is known */
    record DeliveredShape(String productId, String specification, DeliveryChange change) {

        static DeliveredShape of(OfferDelivered delivered) {
            return new DeliveredShape(delivered.key().product(), delivered.key().specification(), delivered.change());
        }
    }

    private static OfferShape of(MarketplaceOffer offer, Language language) {
        var terms = offer.terms();
        return new OfferShape(offer.key().product(), offer.key().specification(), terms.productName(), offer.ownership(),
                Rulebook.texts().name(offer.ownership(), language), offer.seller().map(PartyId::value), terms.charging(),
                Rulebook.texts().name(terms.charging(), language), terms.period(), terms.tradeModel(), terms.lowestDiscount().toDecimal(),
                terms.highestShare().toDecimal(), offer.version());
    }

    static Listing of(Page<MarketplaceOffer> page, PageRequest asked, Language language) {
        return new Listing(Listings.total(page), page.map(offer -> of(offer, language)).items(),
                Listings.nextMarker(page, asked, offer -> offer.key().product() + BETWEEN + offer.key().specification()));
    }
}
