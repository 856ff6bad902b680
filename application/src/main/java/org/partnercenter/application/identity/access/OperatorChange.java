package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.identity.access.AccessRefusal;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorEvent;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes operators of the caller's party. Who changes one must have all its rights, before and after. */
final class OperatorChange<C> implements UseCase<C, Operator> {

    /** What becomes of the operator. */
    @FunctionalInterface
    private interface Change<C> {
        Decision<Operator> of(Request<C> request, Operator operator, HeldRoles roles);
    }

    private final Operation<C, Operator> operation;
    private final Operators operators;
    private final Function<C, OperatorId> id;
    private final Change<C> change;

    private OperatorChange(Operation<C, Operator> operation, Operators operators, Function<C, OperatorId> id, Change<C> change) {
        this.operation = operation;
        this.operators = operators;
        this.id = id;
        this.change = change;
    }

    static List<OperatorChange<?>> all(Operators operators) {
        return List.of(
                new OperatorChange<>(AccessOperations.ASSIGN_ROLES, operators, AssignRoles::operator, OperatorChange::assign),
                move(AccessOperations.DISABLE_OPERATOR, operators, OperatorEvent.DISABLE),
                move(AccessOperations.ENABLE_OPERATOR, operators, OperatorEvent.ENABLE),
                move(AccessOperations.DELETE_OPERATOR, operators, OperatorEvent.DELETE));
    }

    private static OperatorChange<MoveOperator> move(Operation<MoveOperator, Operator> operation, Operators operators,
                                                     OperatorEvent event) {
        return new OperatorChange<>(operation, operators, MoveOperator::operator,
                (request, operator, roles) -> operator.on(event));
    }

    private static Decision<Operator> assign(Request<AssignRoles> request, Operator operator, HeldRoles roles) {
        var wanted = request.command().roles();
        var faults = roles.faults(request.caller(), wanted);
        if (!faults.isEmpty()) {
            return Decision.refused(faults);
        }
        var given = Rights.of(request.caller().kind(), wanted, roles.of(operator.party()));
        return Giver.rights(request.caller()).covers(given) ? operator.withRoles(wanted)
                : Decision.refused(AccessRefusal.RIGHTS_EXCEED_YOURS.refusal());
    }

    @Override
    public Operation<C, Operator> operation() {
        return operation;
    }

    @Override
    public List<Outcome<Operator>> decide(List<Request<C>> requests, Instant now) {
        var known = new HashMap<>(operators.lock(requests.stream().map(request -> id.apply(request.command()))
                .collect(Collectors.toSet())));
        var roles = new HeldRoles(operators, requests);
        var changed = new HashMap<OperatorId, Operator>();
        var before = new HashMap<>(known);
        var outcomes = new ArrayList<Outcome<Operator>>();
        for (var request : requests) {
            var decision = decide(request, known, roles);
            decision.map(operator -> {
                known.put(operator.id(), operator);
                return changed.put(operator.id(), operator);
            });
            outcomes.add(outcome(request, decision, before));
            decision.map(operator -> before.put(operator.id(), operator));
        }
        if (!changed.isEmpty()) {
            operators.change(List.copyOf(changed.values()));
        }
        return outcomes;
    }

    private Decision<Operator> decide(Request<C> request, HashMap<OperatorId, Operator> known, HeldRoles roles) {
        var wanted = id.apply(request.command());
        return own(request, Optional.ofNullable(known.get(wanted)), wanted).flatMap(operator -> {
            if (request.caller().operator().filter(operator.id().value()::equals).isPresent()) {
                return Decision.refused(AccessRefusal.OPERATOR_SELF.refusal());
            }
            var rights = Rights.of(request.caller().kind(), operator.roles(), roles.of(operator.party()));
            return Giver.rights(request.caller()).covers(rights) ? change.of(request, operator, roles)
                    : Decision.refused(AccessRefusal.RIGHTS_EXCEED_YOURS.refusal());
        });
    }

    private static Changes changes(Operator before, Operator after) {
        var of = "operator/" + after.id();
        return new Changes().add(of, "status", before.status().name(), after.status().name())
                .add(of, "roles", OperatorCreation.roles(before), OperatorCreation.roles(after));
    }

    /** The operator if it is one of the caller's party and not gone; a foreign one does not exist. */
    static Decision<Operator> own(Request<?> request, Optional<Operator> found, OperatorId wanted) {
        return found.filter(operator -> operator.party().equals(request.caller().party()))
                .filter(operator -> operator.status() != OperatorStatus.DELETED).map(Decision::granted)
                .orElseGet(() -> Decision.refused(AccessRefusal.OPERATOR_UNKNOWN.refusal("operator_id", wanted)));
    }

    private Outcome<Operator> outcome(Request<C> request, Decision<Operator> decision, Map<OperatorId, Operator> before) {
        var viewers = Viewers.ofCaller(request.caller());
        return decision.fold(
                operator -> Outcome.granted(operator, OperatorCreation.subject(operator, viewers)
                        .changed(changes(before.get(operator.id()), operator)), Effects.none()),
                refusals -> Outcome.refused(refusals,
                        Subject.of("operator", id.apply(request.command()).value(), viewers)));
    }
}
