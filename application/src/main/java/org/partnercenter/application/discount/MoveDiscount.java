package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountId;

/** Asks to do something with a discount. */
public record MoveDiscount(DiscountId discount) {
}
