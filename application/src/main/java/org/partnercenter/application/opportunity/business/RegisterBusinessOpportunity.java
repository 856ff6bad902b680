package org.partnercenter.application.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.business.BusinessContent;

import java.util.Objects;
import java.util.Optional;

/** Registers a business opportunity (BIZ-01). @param manager whose it is; empty: the operator who registers it */
public record RegisterBusinessOpportunity(PartyId customer, Optional<String> manager, BusinessContent content) {

    public RegisterBusinessOpportunity {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(content, "content");
    }
}
