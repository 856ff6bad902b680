package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.freeze.AccountRelease;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeId;
import org.partnercenter.domain.customer.freeze.Freezing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Freezes and unfreezes customers. Commands of one batch on the same customer see what those before them did. */
final class FreezeChanging implements UseCase<FreezeCustomer, FreezeChanged> {

    private final Operation<FreezeCustomer, FreezeChanged> operation;
    private final FreezePorts ports;

    FreezeChanging(Operation<FreezeCustomer, FreezeChanged> operation, FreezePorts ports) {
        this.operation = operation;
        this.ports = ports;
    }

    @Override
    public Operation<FreezeCustomer, FreezeChanged> operation() {
        return operation;
    }

    @Override
    public List<Outcome<FreezeChanged>> decide(List<Request<FreezeCustomer>> requests, Instant now) {
        var held = ports.associations().hold(requests.stream().map(request -> request.command().customer())
                .collect(Collectors.toSet())).active();
        var frozen = Frozen.look(ports, held, requests.stream().flatMap(request -> request.command().reseller().stream())
                .collect(Collectors.toSet()), now);
        var written = new Written();
        var outcomes = new ArrayList<Outcome<FreezeChanged>>();
        for (var request : requests) {
            var command = request.command();
            var step = new CustomerFreeze.Step(now, request.caller().party(), command.event(), Optional.of(command.reason()));
            var found = frozen.of(request.caller(), command.customer(), command.reseller());
            outcomes.add(found.flatMap(freezing -> freezing.on(step, new FreezeId(ports.ids().next()))).fold(
                    change -> {
                        var freezing = found.orThrow();
                        written.add(change);
                        return FreezeOutcome.granted(freezing, step, frozen.after(freezing, change));
                    },
                    refusals -> FreezeOutcome.refused(command.customer(), found, refusals)));
        }
        written.store();
        return outcomes;
    }

    /** What is to be stored, each freeze in its last state; one that ends in the batch it began in is stored as it ended. */
    private final class Written {

        private final Map<FreezeId, CustomerFreeze> ended = new LinkedHashMap<>();
        private final Map<FreezeId, CustomerFreeze> begun = new LinkedHashMap<>();
        private final List<AccountRelease> released = new ArrayList<>();

        void add(Freezing.Change change) {
            change.ended().ifPresent(over -> {
                if (begun.replace(over.id(), over) == null) {
                    ended.put(over.id(), over);
                }
            });
            change.begun().ifPresent(next -> begun.put(next.id(), next));
            change.released().ifPresent(released::add);
        }

        void store() {
            if (!ended.isEmpty()) {
                ports.freezes().end(List.copyOf(ended.values()));
            }
            if (!begun.isEmpty()) {
                ports.freezes().begin(List.copyOf(begun.values()));
            }
            if (!released.isEmpty()) {
                ports.freezes().release(released);
            }
        }
    }
}
