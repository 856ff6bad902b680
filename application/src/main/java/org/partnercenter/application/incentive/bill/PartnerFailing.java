package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.calculation.CalculationRefusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts partners aside whose calculation broke, so that one of them does not keep all others waiting. */
final class PartnerFailing implements UseCase<FailPartner, ClosingView> {

    private final BillPorts ports;

    PartnerFailing(BillPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FailPartner, ClosingView> operation() {
        return IncentiveBillOperations.FAIL;
    }

    @Override
    public List<Outcome<ClosingView>> decide(List<Request<FailPartner>> requests, Instant now) {
        return requests.stream().map(request -> fail(request.command(), now)).toList();
    }

    private Outcome<ClosingView> fail(FailPartner command, Instant now) {
        var closings = ports.stores().closings();
        var subject = Subject.of(BillOutcomes.CLOSING, command.period().key(), Viewers.none());
        return closings.find(command.period()).map(closing -> {
            var taken = closings.take(command.period(), Optional.of(command.partner()), 1);
            closings.settle(command.period(), taken.stream().map(partner -> new PartnerClosing(partner, ClosingState.FAILED, 0, 0,
                    Optional.of(now), Optional.of(command.failure()))).toList());
            var changes = new Changes();
            taken.forEach(partner -> changes.add(BillOutcomes.CLOSING + "/" + command.period() + "/" + partner, "state",
                    ClosingState.OPEN.name(), ClosingState.FAILED.name()));
            return Outcome.granted(new ClosingView(closing, closings.progress(command.period())), subject.changed(changes), Effects.none());
        }).orElseGet(() -> Outcome.refused(List.of(CalculationRefusal.INCENTIVE_CLOSING_UNKNOWN.refusal("period", command.period())), subject));
    }
}
