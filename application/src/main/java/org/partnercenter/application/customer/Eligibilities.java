package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what stands in the way of associations. */
@FunctionalInterface
public interface Eligibilities {

    /** An association somebody thinks of. @param partner first-tier partner, also where a reseller would look after the customer */
    record Asked(PartyId customer, PartyId partner, Optional<PartyId> reseller) {

        public PartyId keeper() {
            return reseller.orElse(partner);
        }
    }

    /**
     * One for each whose customer exists. Until the running transaction ends, nobody else reports these customers.
     *
     * @param associated those of the customers that have a partner, as they are held by the running transaction
     * @param now        business time
     */
    Map<Asked, AssociationEligibility> of(Set<Asked> asked, Set<PartyId> associated, Instant now);
}
