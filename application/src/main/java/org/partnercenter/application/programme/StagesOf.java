package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.PathStage;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells how far partners have come, on whichever paths (PRG-01). */
@FunctionalInterface
public interface StagesOf {

    /** Of each partner that is on any. @param now business time */
    Map<PartyId, Set<PathStage>> of(Set<PartyId> partners, Instant now);
}
