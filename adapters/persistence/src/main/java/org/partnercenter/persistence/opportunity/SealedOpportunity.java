package org.partnercenter.persistence.opportunity;

import org.partnercenter.domain.opportunity.OpportunityContent;

import java.util.Set;

/** What is sealed of an opportunity. The names of its parts are stored, and stay. */
record SealedOpportunity(OpportunityContent content, Set<String> tags) {
}
