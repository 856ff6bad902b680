package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the vendor which reviews are due soon (OPI-01); nothing else happens by the clock. */
final class ReviewReminding implements UseCase<Remind, Remind.Done> {

    private final OpportunityIncentivePorts ports;

    ReviewReminding(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Remind, Remind.Done> operation() {
        return OpportunityIncentiveOperations.REMIND;
    }

    @Override
    public List<Outcome<Remind.Done>> decide(List<Request<Remind>> requests, Instant now) {
        return requests.stream().map(request -> portion(request, now)).toList();
    }

    private Outcome<Remind.Done> portion(Request<Remind> request, Instant now) {
        var store = ports.stores().incentives();
        var due = new HashSet<>(store.alerts(now, request.command().limit()));
        var changed = new ArrayList<OpportunityIncentive>();
        var effects = new ArrayList<Effects>();
        if (!due.isEmpty()) {
            store.hold(new OpportunityIncentives.Wanted(due, Set.of(), Set.of(), Set.of())).named().values()
                    .forEach(each -> each.alerted(now).ifPresent(after -> {
                        changed.add(after);
                        effects.add(IncentiveOutcomes.reminder(after, request.caller().party()));
                    }));
            store.put(changed);
        }
        return Outcome.granted(new Remind.Done(changed.size()), Subject.of("opportunity-incentive-reviews", request.id(), Viewers.none())
                .with(Map.of("told", String.valueOf(changed.size()))), Effects.all(effects));
    }
}
