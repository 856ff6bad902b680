package org.partnercenter.application.opportunity;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.OpportunityId;

/** Offers an opportunity of the vendor's to a partner (HO-05). */
public record HandOverOpportunity(OpportunityId opportunity, PartyId partner) {
}
