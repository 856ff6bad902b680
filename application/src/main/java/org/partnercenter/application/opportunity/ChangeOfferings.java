package org.partnercenter.application.opportunity;

import org.partnercenter.domain.opportunity.OpportunityId;

import java.util.List;

/** Names other offerings for an opportunity (OPP-12). */
public record ChangeOfferings(OpportunityId opportunity, List<String> offerings) {

    public ChangeOfferings {
        offerings = List.copyOf(offerings);
    }
}
