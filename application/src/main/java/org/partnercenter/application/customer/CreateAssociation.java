package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Asks to make a customer the partner's.
 *
 * @param partner  first-tier partner, also where a reseller looks after the customer
 * @param reseller one of the partner's resellers
 * @param label    the partner's own word for the customer, at most 64 characters
 */
public record CreateAssociation(PartyId customer, PartyId partner, Optional<PartyId> reseller, AssociationType type,
                                Optional<String> label) {
}
