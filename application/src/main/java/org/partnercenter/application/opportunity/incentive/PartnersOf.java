package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Set;

/** Tells which partners are somewhere: on a white list, on the Core Map list. A question to whoever knows. */
@FunctionalInterface
public interface PartnersOf {

    /** Those of the partners that are. @param now business time */
    Set<PartyId> among(Set<PartyId> partners, Instant now);
}
