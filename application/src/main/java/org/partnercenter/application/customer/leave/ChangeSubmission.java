package org.partnercenter.application.customer.leave;

import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.customer.leave.ChangeDraft;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.Circumstances;
import org.partnercenter.domain.customer.leave.LeaveGuards;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One side asks that an association ends or goes over to the other model; the other side hears of it. */
final class ChangeSubmission implements UseCase<SubmitChange, ChangeRequest> {

    private final Operation<SubmitChange, ChangeRequest> operation;
    private final Side side;
    private final LeavePorts ports;
    private final Surroundings surroundings;

    ChangeSubmission(Operation<SubmitChange, ChangeRequest> operation, Side side, LeavePorts ports) {
        this.operation = operation;
        this.side = side;
        this.ports = ports;
        this.surroundings = new Surroundings(ports);
    }

    @Override
    public Operation<SubmitChange, ChangeRequest> operation() {
        return operation;
    }

    @Override
    public List<Outcome<ChangeRequest>> decide(List<Request<SubmitChange>> requests, Instant now) {
        Associations associations = ports.associations();
        var active = associations.hold(requests.stream().map(request -> request.command().customer())
                .collect(Collectors.toSet())).active();
        var around = new HashMap<>(surroundings.of(active, now));
        var made = new ArrayList<ChangeRequest>();
        var outcomes = new ArrayList<Outcome<ChangeRequest>>();
        for (var request : requests) {
            var decision = decide(request, active, around, now);
            decision.map(change -> {
                around.computeIfPresent(change.about().customer(), (customer, before) -> before.withPending());
                return made.add(change);
            });
            outcomes.add(outcome(request, decision));
        }
        if (!made.isEmpty()) {
            ports.requests().add(made);
        }
        return outcomes;
    }

    private Decision<ChangeRequest> decide(Request<SubmitChange> request, Map<PartyId, Association> active,
                                           Map<PartyId, Circumstances> around, Instant now) {
        var command = request.command();
        return own(side, request.caller(), active.get(command.customer()), command.customer()).flatMap(association -> {
            var draft = new ChangeDraft(new ChangeRequestId(ports.ids().next()), side, command.target(), command.reason(),
                    command.noticeAccepted());
            var guards = new LeaveGuards(draft.kind(), association, around.get(command.customer()), ports.terms().zone());
            return draft.submit(association, guards, ports.terms().end(now), now);
        });
    }

    /** The association if it is the caller's on that side; what is not its own does not exist for it. */
    static Decision<Association> own(Side side, Caller caller, Association association, PartyId customer) {
        return Optional.ofNullable(association).filter(found -> switch (side) {
            case PARTNER -> found.keeper().equals(caller.party());
            case CUSTOMER -> found.customer().equals(caller.party());
        }).map(Decision::granted)
                .orElseGet(() -> Decision.refused(CustomerRefusal.NOT_ASSOCIATED.refusal("customer_id", customer)));
    }

    private Outcome<ChangeRequest> outcome(Request<SubmitChange> request, Decision<ChangeRequest> decision) {
        return decision.fold(
                change -> Outcome.granted(change, ChangeOutcome.subject(Optional.empty(), change),
                        ChangeOutcome.moved("submitted", change, other(change))),
                refusals -> Outcome.refused(refusals, Subject.of("association", request.command().customer().value(),
                        Viewers.ofCaller(request.caller()))));
    }

    private PartyId other(ChangeRequest change) {
        return switch (side) {
            case PARTNER -> change.about().customer();
            case CUSTOMER -> change.about().keeper();
        };
    }
}
