package org.partnercenter.application.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;

/** News: the state of a reseller's business opportunity has changed. @param distributor the reseller's @param status name of the new state */
public record BusinessOpportunityMoved(PartyId distributor, PartyId reseller, String opportunity, String status) {
}
