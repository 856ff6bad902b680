package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.PartyId;

/** Asks that a customer leaves its partner. */
public record EndAssociation(PartyId customer) {
}
