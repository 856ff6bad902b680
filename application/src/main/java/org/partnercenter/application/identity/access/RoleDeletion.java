package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deletes own roles of the caller's party that nobody holds. */
final class RoleDeletion implements UseCase<DeleteRole, Role> {

    private final Operators operators;

    RoleDeletion(Operators operators) {
        this.operators = operators;
    }

    @Override
    public Operation<DeleteRole, Role> operation() {
        return AccessOperations.DELETE_ROLE;
    }

    @Override
    public List<Outcome<Role>> decide(List<Request<DeleteRole>> requests, Instant now) {
        return requests.stream().map(request -> {
            var viewers = Viewers.ofCaller(request.caller());
            return decide(request).<Outcome<Role>>fold(
                    role -> Outcome.granted(role, RoleWriting.subject(role, viewers), Effects.none()),
                    refusals -> Outcome.refused(refusals, Subject.of("role", request.command().role().value(), viewers)));
        }).toList();
    }

    private Decision<Role> decide(Request<DeleteRole> request) {
        var id = request.command().role();
        var party = request.caller().party();
        if (BuiltInRole.ofId(id).isPresent()) {
            return Decision.refused(AccessRefusal.ROLE_BUILT_IN.refusal("role_id", id));
        }
        var role = operators.roles(Set.of(party)).getOrDefault(party, Map.of()).get(id);
        if (role == null) {
            return Decision.refused(AccessRefusal.ROLE_UNKNOWN.refusal("role_id", id));
        }
        var giver = Giver.rights(request.caller());
        if (!giver.covers(new Rights(role.items(), giver.ownCustomersOnly()))) {
            return Decision.refused(AccessRefusal.RIGHTS_EXCEED_YOURS.refusal());
        }
        int held = operators.deleteRole(party, id);
        return held == 0 ? Decision.granted(role)
                : Decision.refused(AccessRefusal.ROLE_HELD.refusal("role_id", id).with("operators", held));
    }
}
