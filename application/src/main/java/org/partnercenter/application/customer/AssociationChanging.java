package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes associations in force. Commands of one batch on the same customer see what those before them did. */
final class AssociationChanging<C> implements UseCase<C, Association> {

    /**
     * What a command made of an association in force.
     *
     * @param begun empty when the customer has no partner afterwards
     */
    record Changed(Association ended, Optional<Association> begun, String event, Object news) {

        Association result() {
            return begun.orElse(ended);
        }
    }

    /** The rule of one operation. */
    @FunctionalInterface
    interface Change<C> {

        Decision<Changed> of(C command, Association active, Instant now);
    }

    private final Operation<C, Association> operation;
    private final Associations associations;
    private final Function<C, PartyId> customer;
    private final Function<List<C>, Change<C>> changes;

    /** @param changes gives the rule for a batch, with what the whole batch needs to know */
    AssociationChanging(Operation<C, Association> operation, Associations associations, Function<C, PartyId> customer,
                        Function<List<C>, Change<C>> changes) {
        this.operation = operation;
        this.associations = associations;
        this.customer = customer;
        this.changes = changes;
    }

    @Override
    public Operation<C, Association> operation() {
        return operation;
    }

    @Override
    public List<Outcome<Association>> decide(List<Request<C>> requests, Instant now) {
        var change = changes.apply(requests.stream().map(Request::command).toList());
        var active = new HashMap<>(associations.hold(requests.stream().map(request -> customer.apply(request.command()))
                .collect(Collectors.toSet())).active());
        var written = new Written();
        var outcomes = new ArrayList<Outcome<Association>>();
        for (var request : requests) {
            var id = customer.apply(request.command());
            var present = Optional.ofNullable(active.get(id));
            var decision = present.map(association -> change.of(request.command(), association, now)).orElseGet(() ->
                    Decision.refused(CustomerRefusal.NOT_ASSOCIATED.refusal("customer_id", id)));
            decision.map(changed -> written.add(changed, active));
            outcomes.add(decision.fold(
                    changed -> AssociationOutcome.granted(changed.event(), present, changed.result(), changed.news()),
                    refusals -> AssociationOutcome.refused(refusals, id, present)));
        }
        written.store();
        return outcomes;
    }

    /** What is to be stored: first all that ends, then all that begins, each association in its last state. */
    private final class Written {

        private final Map<AssociationId, Association> ended = new LinkedHashMap<>();
        private final Map<AssociationId, Association> begun = new LinkedHashMap<>();

        Changed add(Changed changed, Map<PartyId, Association> active) {
            var over = changed.ended();
            if (begun.containsKey(over.id())) {
                begun.put(over.id(), over);
            } else {
                ended.put(over.id(), over);
            }
            active.remove(over.customer());
            changed.begun().ifPresent(next -> {
                begun.put(next.id(), next);
                active.put(next.customer(), next);
            });
            return changed;
        }

        void store() {
            if (!ended.isEmpty()) {
                associations.end(List.copyOf(ended.values()));
            }
            if (!begun.isEmpty() && !associations.begin(List.copyOf(begun.values())).equals(begun.keySet())) {
                throw new IllegalStateException("a held customer got another partner");
            }
        }
    }
}
