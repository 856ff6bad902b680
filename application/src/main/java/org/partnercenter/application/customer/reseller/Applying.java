package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationEvent;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reseller-to-be applies to a distributor. */
final class Applying implements UseCase<ApplyForCooperation, Cooperation> {

    private final CooperationAsking asking;

    Applying(CooperationPorts ports) {
        this.asking = new CooperationAsking(ports);
    }

    @Override
    public Operation<ApplyForCooperation, Cooperation> operation() {
        return CooperationOperations.APPLY;
    }

    @Override
    public List<Outcome<Cooperation>> decide(List<Request<ApplyForCooperation>> requests, Instant now) {
        var decisions = asking.ask(requests.stream().map(request -> new CooperationAsking.Asked(request.command().distributor(),
                request.caller().party(), CooperationEvent.APPLY)).toList(), now);
        var outcomes = new ArrayList<Outcome<Cooperation>>();
        for (int i = 0; i < requests.size(); i++) {
            outcomes.add(outcome(requests.get(i), decisions.get(i)));
        }
        return outcomes;
    }

    private static Outcome<Cooperation> outcome(Request<ApplyForCooperation> request, Decision<Cooperation> decision) {
        var by = request.caller().party();
        return decision.fold(made -> {
            var changes = new Changes();
            CooperationOutcome.changes(changes, Optional.empty(), made);
            return Outcome.granted(made, Subject.of(CooperationOutcome.TYPE, made.id().value(), CooperationOutcome.viewers(made))
                    .changed(changes), CooperationOutcome.effects(made, CooperationEvent.APPLY, by));
        }, refusals -> Outcome.refused(refusals,
                Subject.of(CooperationOutcome.TYPE, by.value(), Viewers.ofCaller(request.caller()))));
    }
}
