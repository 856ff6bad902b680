package org.partnercenter.application.opportunity;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.PathStage;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells how far partners' paths are (HO-01). A question to whoever keeps the paths. */
@FunctionalInterface
public interface PathStages {

    /** The stages of each; a partner without any is missing. @param now business time */
    Map<PartyId, Set<PathStage>> of(Set<PartyId> partners, Instant now);
}
