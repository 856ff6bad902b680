package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells what decides whether parties may apply and look. A question to whoever keeps the parties. */
@FunctionalInterface
public interface EligibilitiesOf {

    /** One for each of them. @param now business time */
    Map<PartyId, DiscountEligibility> of(Set<PartyId> parties, Instant now);
}
