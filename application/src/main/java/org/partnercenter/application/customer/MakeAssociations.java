package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes customers the partners', whichever way they come. Runs in the transaction of a command. */
@FunctionalInterface
public interface MakeAssociations {

    /** @param partner first-tier partner, also where a reseller looks after the customer */
    record Wanted(PartyId customer, PartyId partner, Optional<PartyId> reseller, AssociationType type, Optional<String> label) {
    }

    /**
     * Decides and stores, one after the other.
     *
     * @param now business time
     * @return one outcome each, in the same order
     */
    List<Outcome<Association>> make(List<Wanted> wanted, Instant now);
}
