package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Set;

/** Asks which resellers' certification had lapsed (INC-09). Takes no locks. */
@FunctionalInterface
public interface LapsedResellers {

    /** Those of the resellers. */
    Set<PartyId> among(Set<PartyId> resellers, Instant at);
}
