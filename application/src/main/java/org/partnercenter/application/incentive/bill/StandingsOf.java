package org.partnercenter.application.incentive.bill;

import org.partnercenter.domain.incentive.calculation.Standing;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Asks how partners stood in their plan (INC-09). Takes no locks. */
@FunctionalInterface
public interface StandingsOf {

    /** All of the partners. */
    Map<PartyId, Standing> of(Set<PartyId> partners, Instant at);
}
