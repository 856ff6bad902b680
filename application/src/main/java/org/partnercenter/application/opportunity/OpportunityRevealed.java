package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Unkept;
import org.partnercenter.domain.opportunity.ContactPerson;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityId;

/** Told once, and kept nowhere. */
public record OpportunityRevealed(OpportunityId opportunity, EndCustomer customer, ContactPerson contact) implements Unkept {

    @Override
    public String toString() {
        return "OpportunityRevealed[" + opportunity + "]";
    }
}
