package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.IncentiveBill.Corrected;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The vendor's operations send a confirmed bill back with another amount (rulebook 1.3). */
final class BillRejecting implements UseCase<RejectBill, IncentiveBill> {

    private final ReconcilePorts ports;

    BillRejecting(ReconcilePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RejectBill, IncentiveBill> operation() {
        return ReconcileOperations.REJECT;
    }

    @Override
    public List<Outcome<IncentiveBill>> decide(List<Request<RejectBill>> requests, Instant now) {
        var round = ReconcileRound.ofBills(ports, requests.stream().map(request -> request.command().bill()).collect(Collectors.toSet()));
        var outcomes = new ArrayList<Outcome<IncentiveBill>>();
        for (var request : requests) {
            var id = request.command().bill();
            outcomes.add(round.bill(id).map(bill -> rejected(bill, request.command(), round, now)).orElseGet(() -> Outcome.refused(
                    List.of(IncentiveRefusal.INCENTIVE_BILL_UNKNOWN.refusal("incentive_bill_id", id)),
                    ReconcileOutcomes.refused(ReconcileOutcomes.BILL, id.value(), request.caller()))));
        }
        round.store();
        return outcomes;
    }

    private Outcome<IncentiveBill> rejected(IncentiveBill bill, RejectBill command, ReconcileRound round, Instant now) {
        return round.bills(ReconcileRound.period(bill)).reject(bill.id(), new Corrected(command.corrected(), bill.lines()),
                ports.terms().until(now), now).fold(after -> {
                    var changes = ReconcileOutcomes.changes(round, List.of(after));
                    round.took(new Correction(ports.ids().next(), bill.id(), bill.key().partner(), now, bill.amount(), after.amount(),
                            command.reason(), Optional.empty()));
                    round.took(List.of(after));
                    return Outcome.granted(after, ReconcileOutcomes.subject(after).changed(changes), ReconcileOutcomes.moved("SENT_BACK",
                            bill.key().partner(), bill.key().period().key(), List.of(after), Optional.empty()));
                }, refusals -> Outcome.refused(refusals, ReconcileOutcomes.subject(bill)));
    }
}
