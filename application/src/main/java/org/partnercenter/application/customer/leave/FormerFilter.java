package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Which spans to list.
 *
 * @param begin only those that ended strictly later (COM-06)
 * @param end   only those that ended strictly earlier
 */
public record FormerFilter(Optional<PartyId> customer, Optional<Instant> begin, Optional<Instant> end) {

    public static FormerFilter none() {
        return new FormerFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
