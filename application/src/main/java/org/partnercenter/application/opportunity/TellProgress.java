package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.Progress;

/** Tells how it goes with an opportunity (OPP-16). */
public record TellProgress(OpportunityId opportunity, Progress progress) {
}
