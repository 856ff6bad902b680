package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells which partners are in no plan any more, and since when. Holds nothing. */
@FunctionalInterface
public interface PlansEnded {

    /** Who is in a plan, or never was in one, is missing. @param now business time */
    Map<PartyId, Instant> of(Set<PartyId> partners, Instant now);
}
