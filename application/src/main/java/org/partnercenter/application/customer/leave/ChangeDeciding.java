package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.LeaveRefusal;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A request is rejected or withdrawn; the association stays as it is. */
final class ChangeDeciding implements UseCase<DecideChange, ChangeRequest> {

    /** The rule of one operation. */
    @FunctionalInterface
    interface Move {

        Decision<ChangeRequest> of(ChangeRequest request, DecideChange command, Instant now);
    }

    private final Operation<DecideChange, ChangeRequest> operation;
    private final Side side;
    private final ChangeRequests requests;
    private final Move move;
    private final String event;

    /** @param event last part of the event's type; what was rejected is told to who asked, what was withdrawn to who was asked */
    ChangeDeciding(Operation<DecideChange, ChangeRequest> operation, Side side, ChangeRequests requests, String event, Move move) {
        this.operation = operation;
        this.side = side;
        this.requests = requests;
        this.event = event;
        this.move = move;
    }

    @Override
    public Operation<DecideChange, ChangeRequest> operation() {
        return operation;
    }

    @Override
    public List<Outcome<ChangeRequest>> decide(List<Request<DecideChange>> batch, Instant now) {
        var present = new HashMap<>(requests.lock(ids(batch)));
        var changed = new LinkedHashMap<ChangeRequestId, ChangeRequest>();
        var outcomes = new ArrayList<Outcome<ChangeRequest>>();
        for (var request : batch) {
            var before = visible(request, side, present);
            var decision = orAbsent(before, request.command()).flatMap(found -> move.of(found, request.command(), now));
            decision.map(after -> {
                present.put(after.id(), after);
                return changed.put(after.id(), after);
            });
            outcomes.add(decision.fold(
                    after -> Outcome.granted(after, ChangeOutcome.subject(before, after), ChangeOutcome.moved(event, after, other(after))),
                    refusals -> Outcome.refused(refusals, refusedSubject(request, before))));
        }
        if (!changed.isEmpty()) {
            requests.update(changed.values());
        }
        return outcomes;
    }

    private PartyId other(ChangeRequest request) {
        return switch (side) {
            case PARTNER -> request.about().customer();
            case CUSTOMER -> request.about().keeper();
        };
    }

    static Set<ChangeRequestId> ids(List<Request<DecideChange>> batch) {
        return batch.stream().map(request -> request.command().id()).collect(Collectors.toSet());
    }

    /** The request if it is the caller's on that side, and about what the caller says it is. */
    static Optional<ChangeRequest> visible(Request<DecideChange> request, Side side, Map<ChangeRequestId, ChangeRequest> present) {
        Caller caller = request.caller();
        return Optional.ofNullable(present.get(request.command().id()))
                .filter(found -> found.isOf(side, caller.party()))
                .filter(found -> request.command().kind().map(found.kind()::equals).orElse(true));
    }

    static Decision<ChangeRequest> orAbsent(Optional<ChangeRequest> found, DecideChange command) {
        Function<ChangeRequest, Decision<ChangeRequest>> granted = Decision::granted;
        return found.map(granted).orElseGet(() ->
                Decision.refused(LeaveRefusal.LEAVE_REQUEST_NOT_FOUND.refusal("request_id", command.id())));
    }

    static Subject refusedSubject(Request<DecideChange> request, Optional<ChangeRequest> found) {
        return found.map(ChangeOutcome::subject).orElseGet(() -> Subject.of("change-request", request.command().id().value(),
                Viewers.ofCaller(request.caller())));
    }
}
