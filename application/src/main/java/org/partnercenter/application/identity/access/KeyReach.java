package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose keys a caller may touch: nobody takes charge of more rights than it has. What a batch needs is loaded at once. */
public final class KeyReach {

    private final Map<OperatorId, Operator> known;
    private final Map<PartyId, Map<RoleId, Role>> roles;

    private KeyReach(Operators operators, Set<OperatorId> wanted, Set<PartyId> parties) {
        known = wanted.isEmpty() ? Map.of() : operators.find(wanted);
        roles = wanted.isEmpty() ? Map.of() : operators.roles(parties);
    }

    public static KeyReach of(Operators operators, Set<OperatorId> wanted, Set<PartyId> parties) {
        return new KeyReach(operators, wanted, parties);
    }

    /** What forbids giving an operator of the party a key. */
    public List<Refusal> unfit(PartyId party, Optional<OperatorId> operator) {
        return operator.filter(id -> of(party, id).filter(found -> found.status() == OperatorStatus.ACTIVE).isEmpty())
                .map(id -> List.of(AccessRefusal.OPERATOR_UNKNOWN.refusal("operator_id", id))).orElse(List.of());
    }

    /** What forbids a caller to touch keys of its own party that act for the operator, or for the main account. */
    public List<Refusal> beyond(Caller caller, Optional<OperatorId> operator) {
        var needed = operator.isEmpty() ? Rights.ofMainAccount(caller.kind())
                : of(caller.party(), operator.get()).map(found -> Rights.of(caller.kind(), found.roles(),
                        roles.getOrDefault(caller.party(), Map.of()))).orElse(Rights.ofMainAccount(caller.kind()));
        return Giver.rights(caller).covers(needed) ? List.of() : List.of(AccessRefusal.RIGHTS_EXCEED_YOURS.refusal());
    }

    private Optional<Operator> of(PartyId party, OperatorId id) {
        return Optional.ofNullable(known.get(id)).filter(found -> found.party().equals(party));
    }
}
