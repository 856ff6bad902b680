package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A partner confirms a period (INC-14). */
final class PeriodConfirming implements UseCase<ConfirmPeriod, PeriodConfirmed> {

    private final ReconcilePorts ports;

    PeriodConfirming(ReconcilePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ConfirmPeriod, PeriodConfirmed> operation() {
        return ReconcileOperations.CONFIRM;
    }

    @Override
    public List<Outcome<PeriodConfirmed>> decide(List<Request<ConfirmPeriod>> requests, Instant now) {
        var round = ReconcileRound.of(ports, requests.stream().map(PeriodConfirming::period).collect(Collectors.toSet()));
        var outcomes = new ArrayList<Outcome<PeriodConfirmed>>();
        for (var request : requests) {
            var period = period(request);
            var subject = Subject.of(ReconcileOutcomes.PERIOD, period.period().key(), ReconcileOutcomes.viewers(period.partner()));
            outcomes.add(round.bills(period).confirm(now).fold(confirmed -> {
                var changes = ReconcileOutcomes.changes(round, confirmed);
                round.took(confirmed);
                return Outcome.granted(new PeriodConfirmed(period.period(), confirmed), subject.changed(changes),
                        ReconcileOutcomes.moved("CONFIRMED", period.partner(), period.period().key(), confirmed, Optional.empty()));
            }, refusals -> Outcome.refused(refusals, subject)));
        }
        round.store();
        return outcomes;
    }

    private static PartnerPeriod period(Request<ConfirmPeriod> request) {
        return new PartnerPeriod(request.caller().party(), request.command().period());
    }
}
