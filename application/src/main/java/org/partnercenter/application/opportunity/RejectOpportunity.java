package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.RejectionCause;

import java.util.Optional;

/** Rejects a partner's opportunity. @param words more on why */
public record RejectOpportunity(OpportunityId opportunity, RejectionCause cause, Optional<String> words) {
}
