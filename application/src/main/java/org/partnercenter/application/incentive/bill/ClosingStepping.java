package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.CalculationRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes on with closings. Everything a step does is stored in its one transaction: what was interrupted is done again from where the last
 * step ended, and comes to the same. Nodes share the partners; a partner one node has taken the others pass over.
 */
final class ClosingStepping implements UseCase<StepClosing, ClosingStepped> {

    private static final int LISTED = 1_000;

    private final BillPorts ports;

    ClosingStepping(BillPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<StepClosing, ClosingStepped> operation() {
        return IncentiveBillOperations.STEP;
    }

    @Override
    public List<Outcome<ClosingStepped>> decide(List<Request<StepClosing>> requests, Instant now) {
        return requests.stream().map(request -> step(request.command(), now)).toList();
    }

    private Outcome<ClosingStepped> step(StepClosing command, Instant now) {
        var period = command.period();
        var subject = Subject.of(BillOutcomes.CLOSING, period.key(), Viewers.none());
        var closing = ports.stores().closings().find(period);
        if (closing.isEmpty()) {
            return Outcome.refused(List.of(CalculationRefusal.INCENTIVE_CLOSING_UNKNOWN.refusal("period", period)), subject);
        }
        if (!closing.get().isRunning()) {
            return Outcome.granted(ClosingStepped.NOTHING, subject, Effects.none());
        }
        return closing.get().listed() ? calculate(command, subject, now) : list(command, subject, now);
    }

    /** One node lists; the others calculate meanwhile who is listed. */
    private Outcome<ClosingStepped> list(StepClosing command, Subject subject, Instant now) {
        var period = command.period();
        var held = ports.stores().closings().holdIfFree(period).filter(closing -> !closing.listed());
        if (held.isEmpty()) {
            return calculate(command, subject, now);
        }
        var partners = ports.inputs().revenue().partners(period.first(), period.last(), held.get().behind(), LISTED);
        ports.stores().closings().list(period, partners);
        ports.stores().closings().put(held.get().listed(partners.isEmpty() ? Optional.empty() : Optional.of(partners.getLast()),
                partners.size() < LISTED));
        return Outcome.granted(new ClosingStepped(partners.size(), 0, true), subject.with(Map.of("listed", Integer.toString(partners.size()))),
                Effects.none());
    }

    private Outcome<ClosingStepped> calculate(StepClosing command, Subject subject, Instant now) {
        var partners = ports.stores().closings().take(command.period(), command.only(), command.limit());
        if (partners.isEmpty()) {
            return finish(command.period(), subject, now);
        }
        var group = new PartnerGroup(ports, command.period(), now);
        var done = group.calculate(partners);
        ports.stores().closings().settle(command.period(), done);
        return Outcome.granted(new ClosingStepped(0, done.size(), true), subject.with(Map.of("calculated", Integer.toString(done.size()),
                "lines", Long.toString(done.stream().mapToLong(PartnerClosing::lines).sum()))).changed(group.changes()), group.effects());
    }

    /** Nobody waits and nobody is being calculated elsewhere. */
    private Outcome<ClosingStepped> finish(ReconciliationPeriod period, Subject subject, Instant now) {
        var held = ports.stores().closings().holdIfFree(period).filter(closing -> closing.isRunning() && closing.listed());
        var progress = ports.stores().closings().progress(period);
        if (held.isEmpty() || progress.in(ClosingState.OPEN) > 0) {
            return Outcome.granted(ClosingStepped.NOTHING, subject, Effects.none());
        }
        ports.stores().closings().put(held.get().finishedAt(now));
        return Outcome.granted(ClosingStepped.NOTHING, subject.with(Map.of("finished", "true")),
                BillOutcomes.finished(held.get(), progress, now));
    }
}
