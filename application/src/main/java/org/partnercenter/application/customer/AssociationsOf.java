package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells whose customers are whose now. */
@FunctionalInterface
public interface AssociationsOf {

    /**
     * The association in force of each; a customer without a partner is missing. Until the running transaction ends, none of them
     * changes, so that nothing is given to a customer that is leaving just now.
     */
    Map<PartyId, Association> active(Set<PartyId> customers);
}
