package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.PasswordPolicy;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes operators of the caller's party. */
final class OperatorCreation implements UseCase<CreateOperator, Operator> {

    private final AccessPorts ports;
    private final Ids ids;

    OperatorCreation(AccessPorts ports, Ids ids) {
        this.ports = ports;
        this.ids = ids;
    }

    @Override
    public Operation<CreateOperator, Operator> operation() {
        return AccessOperations.CREATE_OPERATOR;
    }

    @Override
    public List<Outcome<Operator>> decide(List<Request<CreateOperator>> requests, Instant now) {
        var roles = new HeldRoles(ports.operators(), requests);
        var decisions = requests.stream().map(request -> decide(request, roles, now)).toList();
        var hashes = hashes(requests, decisions);
        var granted = decisions.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
        Set<OperatorId> stored = granted.isEmpty() ? Set.of() : ports.operators().add(granted);
        var outcomes = new ArrayList<Outcome<Operator>>();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var decision = decisions.get(i).flatMap(operator -> stored.contains(operator.id()) ? Decision.granted(operator)
                    : Decision.<Operator>refused(AccessRefusal.OPERATOR_NAME_TAKEN.refusal()));
            decision.map(operator -> setPassword(operator, hashes));
            outcomes.add(outcome(request, decision));
        }
        return outcomes;
    }

    private Decision<Operator> decide(Request<CreateOperator> request, HeldRoles roles, Instant now) {
        var command = request.command();
        var party = request.caller().party();
        var refusals = new Refusals().addAll(roles.faults(request.caller(), command.roles()));
        command.password().ifPresent(password ->
                refusals.addAll(PasswordPolicy.accept(password.reveal(), command.name()).refusals()));
        var given = Rights.of(request.caller().kind(), command.roles(), roles.of(party));
        var made = Operator.create(new OperatorId(ids.next()), party, command.name(), command.roles(), given,
                Giver.rights(request.caller()), now);
        refusals.addAll(made.refusals());
        return refusals.any() ? Decision.refused(refusals.list()) : made;
    }

    /** Made before anything is stored: hashing takes its time, and nobody should wait for it. */
    private Map<OperatorId, String> hashes(List<Request<CreateOperator>> requests, List<Decision<Operator>> decisions) {
        var hashes = new HashMap<OperatorId, String>();
        for (int i = 0; i < requests.size(); i++) {
            var password = requests.get(i).command().password();
            decisions.get(i).map(operator -> password.map(given -> hashes.put(operator.id(), ports.hasher().hash(given))));
        }
        return hashes;
    }

    private Operator setPassword(Operator operator, Map<OperatorId, String> hashes) {
        if (hashes.containsKey(operator.id())) {
            ports.passwords().set(new Passwords.Account(operator.party(), Optional.of(operator.id())), hashes.get(operator.id()),
                    ports.clocks().real());
        }
        return operator;
    }

    private static Outcome<Operator> outcome(Request<CreateOperator> request, Decision<Operator> decision) {
        var viewers = Viewers.ofCaller(request.caller());
        return decision.fold(
                operator -> Outcome.granted(operator, subject(operator, viewers).changed(new Changes()
                        .made("operator/" + operator.id(), "status", operator.status().name())
                        .made("operator/" + operator.id(), "roles", roles(operator))), Effects.none()),
                refusals -> Outcome.refused(refusals, Subject.of("operator", "", viewers)));
    }

    static Subject subject(Operator operator, Viewers viewers) {
        return Subject.of("operator", operator.id().value(), viewers);
    }

    static String roles(Operator operator) {
        return operator.roles().stream().map(RoleId::value).sorted().collect(Collectors.joining(","));
    }
}
