package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountAsk;

/**
 * Applies for an exclusive discount.
 *
 * @param draft   it is only kept, to be submitted later
 * @param special what lies outside the range is meant as a special request (EXD-04)
 */
public record ApplyForDiscount(DiscountAsk ask, boolean draft, boolean special) {
}
