package org.partnercenter.application.certification;

import org.partnercenter.domain.kernel.PartyId;

/** Asks which amount is to be sent to a partner. */
public record RevealTransfer(PartyId partner) {
}
