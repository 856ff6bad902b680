package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityContent;

/** Draws an opportunity of the caller's up, and unless it is to stay a draft submits it at once. */
public record ShareOpportunity(OpportunityContent content, boolean draft) {
}
