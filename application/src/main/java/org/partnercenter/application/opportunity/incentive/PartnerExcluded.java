package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.PartyId;

/** A partner that is excluded now. @param disqualified how many of its applications were by that */
public record PartnerExcluded(PartyId partner, int year, int disqualified) {
}
