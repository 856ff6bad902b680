package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells as what company accounts are registered (INC-26); one that is not known is missing. A question to whoever keeps the parties. */
@FunctionalInterface
public interface CompaniesOf {

    Map<PartyId, String> of(Set<PartyId> partners, Instant now);
}
