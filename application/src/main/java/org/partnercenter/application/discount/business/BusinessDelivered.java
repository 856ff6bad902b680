package org.partnercenter.application.discount.business;

import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.DiscountId;

/** What came of a delivery. */
public record BusinessDelivered(DiscountId id, DeliveryChange change) {
}
