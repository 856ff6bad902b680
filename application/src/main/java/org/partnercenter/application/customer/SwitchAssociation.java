package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

/** Asks that a customer goes on with its partner in the other model. */
public record SwitchAssociation(PartyId customer, AssociationType type) {
}
