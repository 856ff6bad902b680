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
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes and changes the own roles of the caller's party (COM-29). */
final class RoleWriting implements UseCase<WriteRole, Role> {

    private final AccessPorts ports;

    RoleWriting(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<WriteRole, Role> operation() {
        return AccessOperations.WRITE_ROLE;
    }

    /** One after the other: there are ten a party at most. */
    @Override
    public List<Outcome<Role>> decide(List<Request<WriteRole>> requests, Instant now) {
        return requests.stream().map(request -> outcome(request, decide(request, now))).toList();
    }

    private Decision<Role> decide(Request<WriteRole> request, Instant now) {
        var command = request.command();
        return command.role().isEmpty() ? create(request, now) : change(request, command.role().get());
    }

    private Decision<Role> create(Request<WriteRole> request, Instant now) {
        var caller = request.caller();
        var command = request.command();
        var wanted = Role.of(new RoleId(ports.ids().next()), caller.party(), caller.kind(), command.name(), command.items(),
                Giver.rights(caller), now);
        return wanted.flatMap(role -> {
            var taken = ports.operators().places(caller.party());
            var free = IntStream.rangeClosed(1, Role.LIMIT).filter(place -> !taken.contains(place)).findFirst();
            if (free.isEmpty()) {
                return Decision.refused(AccessRefusal.ROLE_LIMIT.refusal("limit", Role.LIMIT));
            }
            return ports.operators().addRole(role, free.getAsInt()) ? Decision.granted(role)
                    : Decision.refused(AccessRefusal.ROLE_NAME_TAKEN.refusal());
        });
    }

    private Decision<Role> change(Request<WriteRole> request, RoleId id) {
        var caller = request.caller();
        if (BuiltInRole.ofId(id).isPresent()) {
            return Decision.refused(AccessRefusal.ROLE_BUILT_IN.refusal("role_id", id));
        }
        var present = ports.operators().roles(Set.of(caller.party())).getOrDefault(caller.party(), Map.of()).get(id);
        if (present == null) {
            return Decision.refused(AccessRefusal.ROLE_UNKNOWN.refusal("role_id", id));
        }
        var giver = Giver.rights(caller);
        if (!giver.covers(new Rights(present.items(), giver.ownCustomersOnly()))) {
            return Decision.refused(AccessRefusal.RIGHTS_EXCEED_YOURS.refusal());
        }
        return Role.of(id, caller.party(), caller.kind(), request.command().name(), request.command().items(), giver,
                present.createdAt()).flatMap(role -> ports.operators().changeRole(role) ? Decision.granted(role)
                : Decision.refused(AccessRefusal.ROLE_NAME_TAKEN.refusal()));
    }

    private static Outcome<Role> outcome(Request<WriteRole> request, Decision<Role> decision) {
        var viewers = Viewers.ofCaller(request.caller());
        return decision.fold(role -> Outcome.granted(role, subject(role, viewers), Effects.none()),
                refusals -> Outcome.refused(refusals, Subject.of("role",
                        request.command().role().map(RoleId::value).orElse(""), viewers)));
    }

    static Subject subject(Role role, Viewers viewers) {
        return Subject.of("role", role.id().value(), viewers).with(Map.of("items", role.items().stream()
                .map(PermissionItem::code).sorted().collect(Collectors.joining(","))));
    }
}
