package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The own roles of all parties that a batch has to do with, loaded at once. */
final class HeldRoles {

    private final Map<PartyId, Map<RoleId, Role>> byParty;

    HeldRoles(Operators operators, List<? extends Request<?>> requests) {
        byParty = operators.roles(requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet()));
    }

    Map<RoleId, Role> of(PartyId party) {
        return byParty.getOrDefault(party, Map.of());
    }

    /** What is wrong with giving these roles to an operator of the caller's party. */
    List<Refusal> faults(Caller caller, Set<RoleId> roles) {
        var faults = new ArrayList<Refusal>();
        roles.stream().sorted((a, b) -> a.value().compareTo(b.value())).forEach(id -> {
            var builtIn = BuiltInRole.ofId(id);
            if (builtIn.isPresent() && !builtIn.get().isFor(caller.kind())) {
                faults.add(AccessRefusal.ROLE_NOT_FOR_PARTY.refusal("role_id", id).with("kind", caller.kind()));
            } else if (builtIn.isEmpty() && !of(caller.party()).containsKey(id)) {
                faults.add(AccessRefusal.ROLE_UNKNOWN.refusal("role_id", id));
            }
        });
        return faults;
    }
}
