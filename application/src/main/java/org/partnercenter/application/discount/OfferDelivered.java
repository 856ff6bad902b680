package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.OfferKey;

/** What came of a delivery. */
public record OfferDelivered(OfferKey key, DeliveryChange change) {
}
