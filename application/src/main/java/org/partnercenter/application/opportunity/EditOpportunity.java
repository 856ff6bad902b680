package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityId;

/** Puts other content in place of a draft's. */
public record EditOpportunity(OpportunityId opportunity, OpportunityContent content) {
}
