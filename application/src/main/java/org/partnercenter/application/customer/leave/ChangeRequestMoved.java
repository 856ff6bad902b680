package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.kernel.PartyId;

/**
 * News: something happened to a request to leave or to switch that somebody should know of.
 *
 * @param to       who should know
 * @param kind     DISASSOCIATION or SWITCH
 * @param what     SUBMITTED, COMPLETED, REJECTED, WITHDRAWN, EXPIRED or CLOSED
 * @param customer whom it is about
 * @param keeper   the partner, or its reseller
 */
public record ChangeRequestMoved(PartyId to, String request, String kind, String what, PartyId customer, PartyId keeper) {
}
