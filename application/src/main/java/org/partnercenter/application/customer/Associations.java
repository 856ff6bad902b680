package org.partnercenter.application.customer;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The associations as they are stored, ended ones included. At most one of a customer is in force (ASC-05). */
public interface Associations extends AssociationsOf, AssociationsEver {

    /**
     * What customers have and had, held for this transaction.
     *
     * @param active the association in force of each
     * @param ever   the customers that ever had one
     */
    record Held(Map<PartyId, Association> active, Set<PartyId> ever) {
    }

    /** Looks up and holds: until this transaction ends, no other one changes what it found. */
    Held hold(Set<PartyId> customers);

    /**
     * Stores new associations, each unless its customer has one in force.
     *
     * @return the ids that were stored
     */
    Set<AssociationId> begin(List<Association> associations);

    /** Stores who looks after customers, of associations in force and held by this transaction. */
    void assign(List<Association> associations);

    /**
     * Stores as ended what is in force and held by this transaction.
     *
     * @throws IllegalStateException if one of them was not in force
     */
    void end(List<Association> associations);
}
