package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferKey;

/** What came of a delivery. */
public record OfferDelivered(OfferKey key, MarketplaceOffer.Change change) {
}
