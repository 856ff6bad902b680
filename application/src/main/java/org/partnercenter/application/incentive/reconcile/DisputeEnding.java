package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.IncentiveBill.Corrected;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.incentive.reconcile.ReconcileRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An objection ends: the vendor answers it, or the partner takes it back. With the last one of a period its clock starts again. */
final class DisputeEnding<C> implements UseCase<C, Dispute> {

    /** The rule of one operation. @param present what the bill comes to now */
    @FunctionalInterface
    interface End<C> {

        Decision<Dispute> of(Dispute dispute, C command, Money present, Instant now);
    }

    private static final Map<DisputeStatus, String> WHAT = Map.of(DisputeStatus.ACCEPTED, "DISPUTE_ACCEPTED", DisputeStatus.DECLINED,
            "DISPUTE_DECLINED", DisputeStatus.WITHDRAWN, "DISPUTE_WITHDRAWN");

    private final ReconcilePorts ports;
    private final Operation<C, Dispute> operation;
    private final Function<C, DisputeId> id;
    private final End<C> end;

    DisputeEnding(ReconcilePorts ports, Operation<C, Dispute> operation, Function<C, DisputeId> id, End<C> end) {
        this.ports = ports;
        this.operation = operation;
        this.id = id;
        this.end = end;
    }

    @Override
    public Operation<C, Dispute> operation() {
        return operation;
    }

    @Override
    public List<Outcome<Dispute>> decide(List<Request<C>> requests, Instant now) {
        var round = ReconcileRound.ofDisputes(ports, requests.stream().map(request -> id.apply(request.command())).collect(Collectors.toSet()));
        var outcomes = new ArrayList<Outcome<Dispute>>();
        for (var request : requests) {
            var asked = id.apply(request.command());
            var found = round.dispute(asked).filter(dispute -> request.caller().is(PartyKind.PLATFORM)
                    || dispute.partner().equals(request.caller().party()));
            outcomes.add(found.map(dispute -> ended(dispute, request, round, now)).orElseGet(() -> Outcome.refused(
                    List.of(ReconcileRefusal.DISPUTE_UNKNOWN.refusal("dispute_id", asked)),
                    ReconcileOutcomes.refused(ReconcileOutcomes.DISPUTE, asked.value(), request.caller()))));
        }
        round.store();
        return outcomes;
    }

    private Outcome<Dispute> ended(Dispute dispute, Request<C> request, ReconcileRound round, Instant now) {
        var bill = round.bill(dispute.bill()).orElseThrow();
        return end.of(dispute, request.command(), bill.amount(), now).flatMap(ended -> {
            var corrected = ended.answer().flatMap(Dispute.Answer::corrected).map(other -> new Corrected(other, bill.lines()));
            return round.bills(ReconcileRound.period(dispute)).resolve(ended, corrected, ports.terms().until(now), now);
        }).fold(step -> {
            var after = step.dispute();
            var changes = ReconcileOutcomes.changes(round, step.changed())
                    .add(ReconcileOutcomes.DISPUTE + "/" + after.id(), "status", dispute.status().name(), after.status().name());
            after.answer().flatMap(Dispute.Answer::corrected).ifPresent(other -> round.took(new Correction(ports.ids().next(), bill.id(),
                    bill.key().partner(), now, bill.amount(), other, after.answer().flatMap(Dispute.Answer::comment).orElse(""),
                    Optional.of(after.id()))));
            round.took(step.changed());
            round.took(after);
            return Outcome.granted(after, ReconcileOutcomes.subject(after).changed(changes), ReconcileOutcomes.disputed(WHAT.get(after.status()),
                    after, round.bill(bill.id()).map(IncentiveBill::amount).orElseThrow()));
        }, refusals -> Outcome.refused(refusals, ReconcileOutcomes.subject(dispute)));
    }
}
