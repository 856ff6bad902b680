package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells what holds for parties at an instant. */
@FunctionalInterface
public interface FactsOf {

    /**
     * What holds of the facts asked for; a party for which none holds is missing.
     *
     * @param now business time
     */
    Map<PartyId, Set<RecordedFact>> at(Set<PartyId> parties, Set<PartyFact> facts, Instant now);
}
