package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** What is recorded now. @param recorded empty when the fact was taken back */
public record FactRecorded(PartyId party, PartyFact fact, Optional<RecordedFact> recorded) {
}
