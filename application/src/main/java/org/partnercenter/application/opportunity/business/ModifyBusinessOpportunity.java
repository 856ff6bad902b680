package org.partnercenter.application.opportunity.business;

import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.business.BusinessContent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;

import java.util.Objects;
import java.util.Optional;

/** Puts other content in place of what there was, and fills in further steps (BIZ-02, BIZ-03). @param phase as the caller takes it to be */
public record ModifyBusinessOpportunity(BusinessOpportunityId opportunity, BusinessContent content, Optional<ProgressPhase> phase) {

    public ModifyBusinessOpportunity {
        Objects.requireNonNull(opportunity, "opportunity");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(phase, "phase");
    }
}
