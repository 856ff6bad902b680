package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Finds customers by what they call themselves when they sign in. A question to whoever keeps the parties. */
@FunctionalInterface
public interface CustomersNamed {

    /** The customers of each account name, whatever the case; a name that nobody has is missing. */
    Map<String, Set<PartyId>> of(Set<String> accountNames);
}
