package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityId;

/** Asks for the plain values of an opportunity's contact. */
public record RevealOpportunity(OpportunityId opportunity) {
}
