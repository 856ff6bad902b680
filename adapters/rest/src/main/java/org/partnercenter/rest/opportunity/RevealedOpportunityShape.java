package org.partnercenter.rest.opportunity;

import org.partnercenter.application.opportunity.OpportunityRevealed;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** What lists mask of an opportunity, plain. */
record RevealedOpportunityShape(String opportunityId, Optional<String> customerName, Optional<String> customerCode, Optional<String> customerId,
                                Optional<String> contactName, Optional<String> contactPhone, Optional<String> contactEmail) {

    static RevealedOpportunityShape of(OpportunityRevealed revealed) {
        var customer = revealed.customer();
        var contact = revealed.contact();
        return new RevealedOpportunityShape(revealed.opportunity().value(), customer.title(), customer.code(), customer.account().map(PartyId::value),
                contact.person(), contact.phone(), contact.mail());
    }

    @Override
    public String toString() {
        return "RevealedOpportunityShape[" + opportunityId + "]";
    }
}
