package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** News: a customer has got a partner. @param reseller the partner's reseller that looks after it, if any */
public record CustomerAssociated(PartyId customer, PartyId partner, Optional<PartyId> reseller, AssociationType type) {
}
