package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.kernel.PartyId;

/**
 * News: something happened between a distributor and a reseller-to-be.
 *
 * @param by     who did it; neither, when it lapsed
 * @param event  the name of what happened
 */
public record CooperationChanged(PartyId distributor, PartyId party, PartyId by, String event) {
}
