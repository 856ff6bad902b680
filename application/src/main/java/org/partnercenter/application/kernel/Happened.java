package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a thing.
 *
 * @param at       business time
 * @param what     name of the operation, or of the event where it happened by itself
 * @param who      the party that did it; empty where it happened by itself
 * @param refusals why it was refused; empty when it was done
 */
public record Happened(Instant at, String what, Optional<PartyId> who, List<Refusal> refusals) {

    public Happened {
        refusals = List.copyOf(refusals);
    }
}
