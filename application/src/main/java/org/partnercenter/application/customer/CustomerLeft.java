package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * News: a customer has left its partner.
 *
 * @param reseller the reseller that looked after it, if any
 * @param type     the model it was in
 */
public record CustomerLeft(PartyId customer, PartyId partner, Optional<PartyId> reseller, AssociationType type) {
}
