package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Whether a customer counts as new; months are of the site's zone.
 *
 * @param isNew empty: not determined
 * @param until last month; empty: until further notice, or not determined
 */
public record TaggedCustomer(PartyId customer, Optional<Boolean> isNew, Optional<YearMonth> from, Optional<YearMonth> until) {
}
