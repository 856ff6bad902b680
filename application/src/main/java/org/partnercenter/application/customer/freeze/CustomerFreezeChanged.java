package org.partnercenter.application.customer.freeze;

import org.partnercenter.domain.kernel.PartyId;

/**
 * News: a partner froze or unfroze a customer.
 *
 * @param keeper who keeps the customer
 * @param by     who did it: the keeper, or the distributor above it
 * @param event  the name of what happened
 */
public record CustomerFreezeChanged(PartyId customer, PartyId keeper, PartyId by, String event) {
}
