package org.partnercenter.application.customer.leave;

import org.partnercenter.application.customer.AssociationNews;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.leave.ChangeRequest;
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

/** The side that was asked agrees: the association ends or goes over, and all that follows of it happens in this transaction. */
final class ChangeApproval implements UseCase<DecideChange, ChangeRequest> {

    private final Operation<DecideChange, ChangeRequest> operation;
    private final Side side;
    private final LeavePorts ports;
    private final Surroundings surroundings;

    ChangeApproval(Operation<DecideChange, ChangeRequest> operation, Side side, LeavePorts ports) {
        this.operation = operation;
        this.side = side;
        this.ports = ports;
        this.surroundings = new Surroundings(ports);
    }

    @Override
    public Operation<DecideChange, ChangeRequest> operation() {
        return operation;
    }

    /** Holds associations before requests, as those do who end associations otherwise: nobody waits for each other. */
    @Override
    public List<Outcome<ChangeRequest>> decide(List<Request<DecideChange>> batch, Instant now) {
        var ids = ChangeDeciding.ids(batch);
        var customers = ports.requests().find(ids).values().stream().map(request -> request.about().customer())
                .collect(Collectors.toSet());
        var active = new HashMap<>(ports.associations().hold(customers).active());
        var present = new HashMap<>(ports.requests().lock(ids));
        var keepers = surroundings.keepers(active.values(), now);
        var completed = new ArrayList<ChangeRequest.Completion>();
        var outcomes = new ArrayList<Outcome<ChangeRequest>>();
        for (var request : batch) {
            var before = ChangeDeciding.visible(request, side, present);
            var decision = ChangeDeciding.orAbsent(before, request.command()).flatMap(found ->
                    approve(found, active.get(found.about().customer()), keepers, now));
            decision.map(done -> {
                present.put(done.request().id(), done.request());
                active.remove(done.ended().customer());
                return completed.add(done);
            });
            outcomes.add(decision.fold(done -> granted(before, done),
                    refusals -> Outcome.refused(refusals, ChangeDeciding.refusedSubject(request, before))));
        }
        store(completed);
        return outcomes;
    }

    private Decision<ChangeRequest.Completion> approve(ChangeRequest request, Association present,
                                                       Map<PartyId, PartnerStanding> keepers, Instant now) {
        return request.approve(side, Optional.ofNullable(present),
                keepers.getOrDefault(request.about().keeper(), PartnerStanding.good()), new AssociationId(ports.ids().next()), now);
    }

    private Outcome<ChangeRequest> granted(Optional<ChangeRequest> before, ChangeRequest.Completion done) {
        var change = done.begun().map(begun -> AssociationNews.switched(done.ended(), begun))
                .orElseGet(() -> AssociationNews.left(done.ended()));
        return Outcome.granted(done.request(), ChangeOutcome.subject(before, done),
                Effects.all(List.of(ChangeOutcome.moved("completed", done.request(), unaware(done.request())), change)));
    }

    /** The customer hears that it left or switched, whoever decided; the partner only if it did not decide itself. */
    private PartyId[] unaware(ChangeRequest request) {
        return side == Side.CUSTOMER ? new PartyId[] {request.about().keeper()} : new PartyId[0];
    }

    private void store(List<ChangeRequest.Completion> completed) {
        if (completed.isEmpty()) {
            return;
        }
        ports.requests().update(completed.stream().map(ChangeRequest.Completion::request).toList());
        ports.associations().end(completed.stream().map(ChangeRequest.Completion::ended).toList());
        var begun = completed.stream().flatMap(done -> done.begun().stream()).toList();
        if (!begun.isEmpty() && ports.associations().begin(begun).size() != begun.size()) {
            throw new IllegalStateException("a held customer got another partner");
        }
    }
}
