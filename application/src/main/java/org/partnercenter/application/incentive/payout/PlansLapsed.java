package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells who is not in its plan any more, and since when (INC-24). A question to whoever keeps the programmes. */
@FunctionalInterface
public interface PlansLapsed {

    Map<PartyId, Instant> of(Set<PartyId> partners, Instant now);
}
