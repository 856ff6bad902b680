package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.PathRecord;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells which records that keep partners on their paths exist elsewhere (PRG-03). A question to those who have them. */
@FunctionalInterface
public interface PathRecords {

    /** Who has none may be missing. @param now business time */
    Map<PartyId, Set<PathRecord>> of(Set<PartyId> partners, Instant now);
}
