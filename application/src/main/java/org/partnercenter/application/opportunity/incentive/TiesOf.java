package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells whose customers accounts are now, and how. A question to whoever keeps the customers. */
@FunctionalInterface
public interface TiesOf {

    /** @param partner first-tier partner */
    record Tie(PartyId partner, AssociationType type) {
    }

    /** Of each account that belongs to a partner. */
    Map<PartyId, Tie> of(Set<PartyId> accounts);
}
