package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

/** Asks a distributor to make the caller its reseller. */
public record ApplyForCooperation(PartyId distributor) {
}
