package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountId;

/** Asks for something else than a draft, or a rejected application, did. */
public record EditDiscount(DiscountId discount, DiscountAsk ask) {
}
