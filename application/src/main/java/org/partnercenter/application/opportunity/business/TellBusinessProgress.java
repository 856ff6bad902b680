package org.partnercenter.application.opportunity.business;

import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessProgress;

import java.util.Objects;

/** Tells how it goes with a business opportunity (BIZ-03). */
public record TellBusinessProgress(BusinessOpportunityId opportunity, BusinessProgress progress) {

    public TellBusinessProgress {
        Objects.requireNonNull(opportunity, "opportunity");
        Objects.requireNonNull(progress, "progress");
    }
}
