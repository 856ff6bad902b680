package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.customer.acquire.Obstacle;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells what is known of customers that somebody would win. A question to whoever keeps the parties. */
@FunctionalInterface
public interface CandidatesOf {

    /**
     * What is known of one.
     *
     * @param registeredAt business time
     * @param spent        whether it has spent cash before
     */
    record Candidate(Set<Obstacle> obstacles, Instant registeredAt, boolean spent) {
    }

    /** Those of the ids that exist. @param now business time */
    Map<PartyId, Candidate> of(Set<PartyId> customers, Instant now);
}
