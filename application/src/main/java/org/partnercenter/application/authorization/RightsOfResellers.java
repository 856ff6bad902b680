package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Asks what resellers may do on behalf of customers as far as their distributors are concerned (AUT-05); one that may nothing is missing. */
@FunctionalInterface
public interface RightsOfResellers {

    Map<PartyId, Set<Capability>> of(Set<PartyId> resellers);
}
