package org.partnercenter.application.customer.reseller;

import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells what distributors allow their resellers now. */
@FunctionalInterface
public interface ResellerRights {

    /** The rights in force of each; one without any is missing. */
    Map<PartyId, Set<ResellerRight>> inForce(Set<PartyId> resellers);
}
