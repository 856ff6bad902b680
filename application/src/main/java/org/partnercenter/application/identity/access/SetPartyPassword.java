package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;

/** Asks that the main account of a party signs in with this password from now on. */
public record SetPartyPassword(PartyId party, Secret password) {
}
