package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which operator looks after a customer (COM-28). Each party says it of its own customers: a reseller of those it serves. */
final class ManagerAssigning implements UseCase<AssignManager, Association> {

    private final Associations associations;
    private final ActiveOperators operators;

    ManagerAssigning(Associations associations, ActiveOperators operators) {
        this.associations = associations;
        this.operators = operators;
    }

    @Override
    public Operation<AssignManager, Association> operation() {
        return CustomerOperations.ASSIGN_MANAGER;
    }

    @Override
    public List<Outcome<Association>> decide(List<Request<AssignManager>> requests, Instant now) {
        var active = new HashMap<>(associations.hold(requests.stream().map(request -> request.command().customer())
                .collect(Collectors.toSet())).active());
        var known = operators.of(requests.stream().flatMap(request -> request.command().operator().stream())
                .collect(Collectors.toSet()));
        var changed = new LinkedHashMap<AssociationId, Association>();
        var outcomes = new ArrayList<Outcome<Association>>();
        for (var request : requests) {
            var decision = decide(request, active, known);
            decision.map(association -> {
                active.put(association.customer(), association);
                return changed.put(association.id(), association);
            });
            outcomes.add(outcome(request, decision));
        }
        if (!changed.isEmpty()) {
            associations.assign(List.copyOf(changed.values()));
        }
        return outcomes;
    }

    private static Decision<Association> decide(Request<AssignManager> request, Map<PartyId, Association> active,
                                                Map<String, PartyId> known) {
        var customer = request.command().customer();
        var own = request.caller().party();
        var operator = request.command().operator();
        return Optional.ofNullable(active.get(customer)).filter(association -> association.keeper().equals(own))
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(CustomerRefusal.NOT_ASSOCIATED.refusal("customer_id", customer)))
                .flatMap(association -> operator.filter(id -> !own.equals(known.get(id))).isPresent()
                        ? Decision.refused(CustomerRefusal.MANAGER_UNKNOWN.refusal("operator_id", operator.get()))
                        : Decision.granted(association.assignedTo(operator)));
    }

    private static Outcome<Association> outcome(Request<AssignManager> request, Decision<Association> decision) {
        var subject = Subject.of("association", request.command().customer().value(), Viewers.ofCaller(request.caller()))
                .with(Map.of("account_manager_id", request.command().operator().orElse("")));
        return decision.fold(association -> Outcome.granted(association, subject, Effects.none()),
                refusals -> Outcome.refused(refusals, subject));
    }
}
