package org.partnercenter.application.certification;

import org.partnercenter.domain.kernel.PartyId;

/** Asks for the plain values of a partner's business information. */
public record RevealBusinessInfo(PartyId partner) {
}
