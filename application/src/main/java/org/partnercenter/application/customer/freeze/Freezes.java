package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.freeze.AccountRelease;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The freezes as they are stored, those that are over included. A customer has at most one in force. */
public interface Freezes {

    /**
     * What there is of a customer.
     *
     * @param freezes  the latest first
     * @param releases the latest first
     */
    record History(List<CustomerFreeze> freezes, List<AccountRelease> releases) {

        public History {
            freezes = List.copyOf(freezes);
            releases = List.copyOf(releases);
        }
    }

    /** The freeze in force of each customer. */
    Map<PartyId, CustomerFreeze> inForce(Set<PartyId> customers);

    /** The latest release of each customer. */
    Map<PartyId, AccountRelease> releases(Set<PartyId> customers);

    /**
     * Stores as ended what is in force.
     *
     * @throws IllegalStateException if one of them was not in force
     */
    void end(List<CustomerFreeze> freezes);

    /** Stores new freezes, of customers held by this transaction. */
    void begin(List<CustomerFreeze> freezes);

    /** Stores which reseller sees freezes in force from now on. */
    void keep(List<CustomerFreeze> freezes);

    /** Stores releases. */
    void release(List<AccountRelease> releases);

    /** What there is of a customer that the scope may see. */
    History history(Scope scope, PartyId customer);
}
