package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountId;

/** Submits a draft, or a rejected application again. @param special what lies outside the range is meant as a special request (EXD-04) */
public record SubmitDiscount(DiscountId discount, boolean special) {
}
