package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * What is recorded now.
 *
 * @param holds    whether the fact holds at this moment
 * @param recorded empty when the fact was taken back, or never recorded
 */
public record FactRecorded(PartyId party, PartyFact fact, boolean holds, Optional<RecordedFact> recorded) {
}
