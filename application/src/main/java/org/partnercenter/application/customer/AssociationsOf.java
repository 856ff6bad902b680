package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells whose customers are whose now. */
@FunctionalInterface
public interface AssociationsOf {

    /** The association in force of each; a customer without a partner is missing. */
    Map<PartyId, Association> active(Set<PartyId> customers);
}
