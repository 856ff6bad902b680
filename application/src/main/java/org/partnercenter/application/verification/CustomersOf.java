package org.partnercenter.application.verification;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** Asks which of the customers are a partner's own. */
@FunctionalInterface
public interface CustomersOf {

    Set<PartyId> among(PartyId partner, Set<PartyId> customers);
}
