package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Operators and roles as they are stored. */
public interface Operators {

    /** Stores new operators, each unless its party has another of that name. @return the ids that were stored */
    Set<OperatorId> add(List<Operator> operators);

    /** Those that exist, deleted ones included, held for the running transaction. */
    Map<OperatorId, Operator> lock(Set<OperatorId> ids);

    Map<OperatorId, Operator> find(Set<OperatorId> ids);

    /** The operator of that name, whatever the case; not a deleted one. */
    Optional<Operator> named(PartyId party, String name);

    /** Stores operators that are locked as they are now. */
    void change(List<Operator> operators);

    /** The operators of the caller's party that are not deleted, by name. */
    Page<Operator> list(PartyId party, PageRequest page);

    /** The own roles of parties. */
    Map<PartyId, Map<RoleId, Role>> roles(Set<PartyId> parties);

    /**
     * Stores a new role in one of the places that a party has for them, counted from 1.
     *
     * @return false if the place or the name is taken meanwhile
     */
    boolean addRole(Role role, int place);

    /** The places that are taken. */
    Set<Integer> places(PartyId party);

    /** @return false if another role of the party has that name */
    boolean changeRole(Role role);

    /** @return how many operators hold it; it is gone if none does */
    int deleteRole(PartyId party, RoleId role);
}
