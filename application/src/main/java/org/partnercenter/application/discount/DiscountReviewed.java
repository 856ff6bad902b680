package org.partnercenter.application.discount;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;

/**
 * The reviewer decided on an exclusive discount (EXD-05).
 *
 * @param partner  who applied
 * @param approved else it was rejected
 * @param from     the first instant it works
 * @param until    the last instant it works
 */
public record DiscountReviewed(String discount, PartyId partner, PartyId customer, boolean approved, Instant from, Instant until) {
}
