package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what is known of distributors and of those who would become their resellers. A question to whoever keeps the parties. */
@FunctionalInterface
public interface KnownCandidates {

    /**
     * What is known of one party.
     *
     * @param distributor the distributor of a reseller
     * @param inProgramme whether it joined the reseller programme
     * @param elsewhere   whether it is registered on another site
     * @param frozen      whether the vendor has frozen it
     */
    record Known(PartyKind kind, Optional<PartyId> distributor, boolean inProgramme, boolean elsewhere, boolean frozen) {
    }

    /**
     * Those of the ids that exist.
     *
     * @param now business time
     */
    Map<PartyId, Known> of(Set<PartyId> parties, Instant now);
}
