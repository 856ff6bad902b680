package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invitations and applications as they are stored. Two parties have at most one open. */
public interface Cooperations {

    /** Those of the ids that exist, held: until this transaction ends, no other one changes them. */
    Map<CooperationId, Cooperation> hold(Set<CooperationId> ids);

    /** All that is open of the resellers-to-be, held likewise. */
    List<Cooperation> holdOpen(Set<PartyId> parties);

    /**
     * Stores new ones, each unless its two parties have one open.
     *
     * @return the ids that were stored
     */
    Set<CooperationId> add(List<Cooperation> cooperations);

    /**
     * Stores what became of open ones, held by this transaction.
     *
     * @throws IllegalStateException if one of them was not open
     */
    void decide(List<Cooperation> cooperations);

    /** Those that name the scope's party, the latest first. A marker is the id of one. */
    Page<Cooperation> list(Scope scope, Optional<CooperationStatus> status, PageRequest page);

    Optional<Cooperation> find(Scope scope, CooperationId id);
}
