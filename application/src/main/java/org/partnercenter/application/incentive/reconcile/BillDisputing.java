package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveRefusal;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.FigureComparison;
import org.partnercenter.domain.incentive.reconcile.PeriodBills;
import org.partnercenter.domain.incentive.reconcile.ReconcileRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A partner objects to a bill (INC-13). */
final class BillDisputing implements UseCase<DisputeBill, Dispute> {

    private final ReconcilePorts ports;

    BillDisputing(ReconcilePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<DisputeBill, Dispute> operation() {
        return ReconcileOperations.DISPUTE;
    }

    @Override
    public List<Outcome<Dispute>> decide(List<Request<DisputeBill>> requests, Instant now) {
        var round = ReconcileRound.ofBills(ports, requests.stream().map(request -> request.command().bill()).collect(Collectors.toSet()));
        var compared = compared(requests, round);
        var outcomes = new ArrayList<Outcome<Dispute>>();
        for (var request : requests) {
            var command = request.command();
            outcomes.add(own(request, round).flatMap(bill -> claim(command, Optional.ofNullable(compared.get(command.bill())))
                    .flatMap(claim -> round.bills(ReconcileRound.period(bill)).dispute(new DisputeId(ports.ids().next()), bill.id(), claim, now)))
                    .fold(step -> disputed(step, round), refusals -> Outcome.refused(refusals,
                            ReconcileOutcomes.refused(ReconcileOutcomes.BILL, command.bill().value(), request.caller()))));
        }
        round.store();
        return outcomes;
    }

    private static Outcome<Dispute> disputed(PeriodBills.Step step, ReconcileRound round) {
        var dispute = step.dispute();
        var changes = ReconcileOutcomes.changes(round, step.changed()).made(ReconcileOutcomes.DISPUTE + "/" + dispute.id(), "status",
                dispute.status().name());
        round.took(step.changed());
        round.took(dispute);
        return Outcome.granted(dispute, ReconcileOutcomes.subject(dispute).changed(changes),
                ReconcileOutcomes.disputed("DISPUTED", dispute, dispute.amount()));
    }

    /** One that is another's does not exist. */
    static Decision<IncentiveBill> own(Request<DisputeBill> request, ReconcileRound round) {
        return round.bill(request.command().bill()).filter(bill -> bill.key().partner().equals(request.caller().party()))
                .map(Decision::granted).orElseGet(() -> Decision.refused(
                        IncentiveRefusal.INCENTIVE_BILL_UNKNOWN.refusal("incentive_bill_id", request.command().bill())));
    }

    private Map<IncentiveBillId, Dispute.Differences> compared(List<Request<DisputeBill>> requests, ReconcileRound round) {
        var own = requests.stream().filter(request -> request.command().fromFigures()).filter(request -> own(request, round).isGranted())
                .map(request -> request.command().bill()).collect(Collectors.toSet());
        var figures = own.isEmpty() ? Map.<IncentiveBillId, Map<String, Money>>of() : ports.stores().figures().of(own);
        var found = new HashMap<IncentiveBillId, Dispute.Differences>();
        own.forEach(id -> found.put(id, FigureComparison.of(round.bill(id).orElseThrow().amount().currency(),
                ports.questions().lines().of(id), figures.getOrDefault(id, Map.of())).differences()));
        return found;
    }

    private static Decision<Dispute.Claim> claim(DisputeBill command, Optional<Dispute.Differences> differences) {
        var found = differences.filter(each -> each.count() > 0);
        if (command.fromFigures() && found.isEmpty()) {
            return Decision.refused(ReconcileRefusal.DISPUTE_WITHOUT_DIFFERENCE.refusal("incentive_bill_id", command.bill()));
        }
        return Decision.granted(new Dispute.Claim(command.reason(), command.evidence(),
                command.claimed().or(() -> found.map(Dispute.Differences::theirs)), found));
    }
}
