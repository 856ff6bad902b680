package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** News: a customer has gone over to the other model, with the same partner. */
public record ModelSwitched(PartyId customer, PartyId partner, Optional<PartyId> reseller, AssociationType newType) {
}
