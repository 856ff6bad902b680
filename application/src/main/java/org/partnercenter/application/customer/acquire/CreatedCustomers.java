package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The customers that partners have created, as they are stored. What a partner calls one is unique for the first-tier partner. */
public interface CreatedCustomers {

    /** Until the running transaction ends, nobody else comes by who names one of these: account names in lower case, or phones. */
    void hold(Set<String> names);

    /** Those of what the partner calls its customers that it has used before. */
    Set<XAccount> used(PartyId partner, Set<XAccount> xaccounts);

    /** Stores new ones, each unless its partner has used that xaccount before. @return the ids that were stored */
    Set<PartyId> add(List<CreatedCustomer> customers);

    /** Some that are not yet associated, the oldest first. */
    List<PartyId> pending(int limit);

    /** Those that exist, held for the running transaction. */
    Map<PartyId, CreatedCustomer> lock(Set<PartyId> customers);

    /** Stores those that are held as they are now. */
    void update(List<CreatedCustomer> customers);

    /** One that names the scope's party as its creator. */
    Optional<CreatedCustomer> find(Scope scope, PartyId customer);
}
