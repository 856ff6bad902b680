package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityId;

import java.util.Optional;

/** Declines or cancels an opportunity, as the operation says. @param words why */
public record EndOpportunity(OpportunityId opportunity, Optional<String> words) {
}
