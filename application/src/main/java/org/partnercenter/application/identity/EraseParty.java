package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;

/** Asks that nothing is kept that tells who a party is. */
public record EraseParty(PartyId party) {
}
