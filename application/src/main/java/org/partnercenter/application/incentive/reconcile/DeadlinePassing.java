package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Bills nobody answered are confirmed, or lapse; a portion at a time. */
final class DeadlinePassing implements UseCase<PassDeadlines, DeadlinesPassed> {

    private final ReconcilePorts ports;

    DeadlinePassing(ReconcilePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<PassDeadlines, DeadlinesPassed> operation() {
        return ReconcileOperations.PASS;
    }

    @Override
    public List<Outcome<DeadlinesPassed>> decide(List<Request<PassDeadlines>> requests, Instant now) {
        return requests.stream().map(request -> pass(request, now)).toList();
    }

    private Outcome<DeadlinesPassed> pass(Request<PassDeadlines> request, Instant now) {
        var due = ports.bills().due(now, request.command().limit());
        var periods = ports.bills().of(Set.copyOf(due)).values().stream().map(ReconcileRound::period).collect(Collectors.toSet());
        var round = ReconcileRound.of(ports, periods);
        var changes = new Changes();
        var effects = new ArrayList<Effects>();
        int ended = 0;
        for (var period : periods) {
            var after = round.bills(period).passDeadlines(now);
            ReconcileOutcomes.changes(round, after, changes);
            round.took(after);
            effects.add(told(period, after, IncentiveBillStatus.ISSUING, "CONFIRMED_BY_CLOCK"));
            effects.add(told(period, after, IncentiveBillStatus.LAPSED, "LAPSED"));
            ended += after.size();
        }
        round.store();
        return Outcome.granted(new DeadlinesPassed(due.size(), ended), Subject.of("incentive-deadlines", request.id(), Viewers.none())
                .with(Map.of("ended", String.valueOf(ended))).changed(changes), Effects.all(effects));
    }

    private static Effects told(PartnerPeriod period, List<IncentiveBill> bills, IncentiveBillStatus status, String what) {
        return ReconcileOutcomes.moved(what, period.partner(), period.period().key(),
                bills.stream().filter(bill -> bill.status() == status).toList(), Optional.empty());
    }
}
