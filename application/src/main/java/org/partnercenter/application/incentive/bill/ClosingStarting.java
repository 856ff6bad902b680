package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.CalculationRefusal;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Begins closings (INC-11). */
final class ClosingStarting implements UseCase<StartClosing, ClosingView> {

    private final BillPorts ports;

    ClosingStarting(BillPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<StartClosing, ClosingView> operation() {
        return IncentiveBillOperations.START;
    }

    /** A closing is begun now and then; each is a matter of its own. */
    @Override
    public List<Outcome<ClosingView>> decide(List<Request<StartClosing>> requests, Instant now) {
        return requests.stream().map(request -> start(request.command(), now)).toList();
    }

    private Outcome<ClosingView> start(StartClosing command, Instant now) {
        var period = command.period();
        var subject = Subject.of(BillOutcomes.CLOSING, period.key(), Viewers.none());
        var refusals = against(period, now);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals, subject);
        }
        var closings = ports.stores().closings();
        var before = closings.hold(period);
        if (before.filter(known -> !command.all() && (known.isRunning() || isOfToday(known, now))).isPresent()) {
            return Outcome.granted(view(before.get()), subject, Effects.none());
        }
        var begun = before.map(known -> known.again(now)).orElseGet(() -> Closing.first(period, now));
        closings.reopen(period, command.all());
        closings.put(begun);
        return Outcome.granted(view(begun), subject.changed(new Changes().add(BillOutcomes.CLOSING + "/" + period, "run",
                before.map(known -> Integer.toString(known.run())), Optional.of(Integer.toString(begun.run())))), Effects.none());
    }

    private boolean isOfToday(Closing known, Instant now) {
        return ports.terms().day(known.begun()).equals(ports.terms().day(now));
    }

    private List<Refusal> against(ReconciliationPeriod period, Instant now) {
        return new Refusals()
                .refuseIf(period.first().isAfter(ports.terms().month(now)), CalculationRefusal.INCENTIVE_PERIOD_AHEAD.refusal("period", period))
                .refuseIf(ports.inputs().policies().inForce(period).isEmpty(),
                        CalculationRefusal.INCENTIVE_WITHOUT_POLICY.refusal("period", period))
                .list();
    }

    private ClosingView view(Closing closing) {
        return new ClosingView(closing, ports.stores().closings().progress(closing.period()));
    }
}
