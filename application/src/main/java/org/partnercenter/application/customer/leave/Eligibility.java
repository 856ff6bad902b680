package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * Whether one may ask now.
 *
 * @param type     the model now
 * @param target   the model a switch would go to; empty where it is about leaving
 * @param refusals all that stands in the way; empty if one may
 */
public record Eligibility(PartyId customer, AssociationType type, Optional<AssociationType> target, List<Refusal> refusals) {

    public Eligibility {
        refusals = List.copyOf(refusals);
    }

    public boolean isEligible() {
        return refusals.isEmpty();
    }
}
