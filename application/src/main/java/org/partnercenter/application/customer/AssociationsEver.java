package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whose customers were whose when. */
@FunctionalInterface
public interface AssociationsEver {

    /** All associations that each of them has and had, in no order; a customer that never had one is missing. */
    Map<PartyId, List<Association>> ever(Set<PartyId> customers);
}
