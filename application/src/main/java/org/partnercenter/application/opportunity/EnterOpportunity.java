package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityId;

import java.time.Instant;
import java.util.Optional;

/**
 * Takes in an opportunity of the vendor's.
 *
 * @param opportunity its id in the CRM; without one it gets ours
 * @param created     when it was created there; without it now
 */
public record EnterOpportunity(Optional<OpportunityId> opportunity, OpportunityContent content, Optional<Instant> created) {
}
