package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks to record a fact about a party in place of what is recorded of it, or to take it back.
 *
 * @param holds false: the fact does not hold and is taken back; value and span are then empty
 * @param from  empty: from now on
 * @param until last instant; empty: until further notice
 */
public record RecordFact(PartyId party, PartyFact fact, boolean holds, Optional<String> value, Optional<Instant> from,
                         Optional<Instant> until) {
}
