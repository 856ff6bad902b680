package org.partnercenter.application.authorization;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks whose customers are whose now; one without a partner is missing. Until the running transaction ends, that stays so. */
@FunctionalInterface
public interface CustomersNow {

    /** @param reseller the partner's reseller that looks after the customer, if any */
    record Standing(PartyId partner, Optional<PartyId> reseller, AssociationType type) {
    }

    Map<PartyId, Standing> of(Set<PartyId> customers);
}
