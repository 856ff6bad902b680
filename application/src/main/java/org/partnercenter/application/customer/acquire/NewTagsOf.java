package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether customers count as new small or medium-sized ones. A question to whoever keeps what the vendor says of them. */
@FunctionalInterface
public interface NewTagsOf {

    /** @param isNew whether it counts as new @param until last instant; empty: until further notice */
    record Tag(boolean isNew, Instant from, Optional<Instant> until) {
    }

    /** Those of the customers of whom it is determined now. @param now business time */
    Map<PartyId, Tag> of(Set<PartyId> customers, Instant now);
}
