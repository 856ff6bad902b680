package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.MarketplaceOffer;

/** Delivers a specification of a product as the marketplace has it now. */
public record DeliverOffer(MarketplaceOffer offer) {
}
