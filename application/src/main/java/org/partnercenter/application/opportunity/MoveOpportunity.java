package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityId;

/** Does with an opportunity what the operation says, which needs to know no more. */
public record MoveOpportunity(OpportunityId opportunity) {
}
