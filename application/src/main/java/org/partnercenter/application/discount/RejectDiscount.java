package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountId;

/** Turns an application down. @param reason told to the applicant */
public record RejectDiscount(DiscountId discount, String reason) {
}
