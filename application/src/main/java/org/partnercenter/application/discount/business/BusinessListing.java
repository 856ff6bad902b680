package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;

/**
 * A page of business discounts.
 *
 * @param names of the customers that are the reader's to see
 * @param now   for which it is told where they stand
 */
public record BusinessListing(Page<BusinessDiscount> page, Map<PartyId, BusinessDiscounts.Names> names, Instant now) {
}
