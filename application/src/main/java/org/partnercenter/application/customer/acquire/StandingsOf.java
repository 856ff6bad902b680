package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells how partners and resellers stand with the vendor. A question to whoever keeps the parties. */
@FunctionalInterface
public interface StandingsOf {

    /** One for each. @param now business time */
    Map<PartyId, PartnerStanding> of(Set<PartyId> partners, Instant now);
}
