package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;

/** News: a customer has its contract with another entity of the vendor than before (CPN-33). */
public record SigningEntityChanged(PartyId customer) {
}
