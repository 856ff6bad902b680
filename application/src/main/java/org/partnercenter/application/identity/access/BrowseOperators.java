package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.Decision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a party of those who act for it. */
public final class BrowseOperators {

    private final AccessPorts ports;

    BrowseOperators(AccessPorts ports) {
        this.ports = ports;
    }

    /** The operators of the caller's party, by name. */
    public Decision<Page<OperatorView>> operators(Caller caller, PageRequest page) {
        return Decision.unless(AccessOperations.OPERATORS.refusalsFor(caller), caller).map(open -> {
            var own = own(caller);
            return ports.operators().list(caller.party(), page).map(operator ->
                    new OperatorView(operator, Rights.of(caller.kind(), operator.roles(), own)));
        });
    }

    public Decision<OperatorView> operator(Caller caller, OperatorId id) {
        return Decision.unless(AccessOperations.OPERATORS.refusalsFor(caller), caller).flatMap(open ->
                Optional.ofNullable(ports.operators().find(Set.of(id)).get(id))
                        .filter(found -> found.party().equals(caller.party()) && found.status() != OperatorStatus.DELETED)
                        .map(found -> Decision.granted(new OperatorView(found,
                                Rights.of(caller.kind(), found.roles(), own(caller)))))
                        .orElseGet(() -> Decision.refused(AccessRefusal.OPERATOR_UNKNOWN.refusal("operator_id", id))));
    }

    /** The own roles of the caller's party, oldest first; the built-in ones are the same for all. */
    public Decision<List<Role>> roles(Caller caller) {
        return Decision.unless(AccessOperations.OPERATORS.refusalsFor(caller), caller).map(open ->
                own(caller).values().stream().sorted(Comparator.comparing(Role::createdAt)
                        .thenComparing(role -> role.id().value())).toList());
    }

    /** What the caller itself may. */
    public Rights rights(Caller caller) {
        return Giver.rights(caller);
    }

    private Map<RoleId, Role> own(Caller caller) {
        return ports.operators().roles(Set.of(caller.party())).getOrDefault(caller.party(), Map.of());
    }
}
