package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The vendor rejects applications, and says why (OPI-01). */
final class IncentiveRejecting implements UseCase<RejectIncentive, OpportunityIncentive> {

    private final OpportunityIncentivePorts ports;

    IncentiveRejecting(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RejectIncentive, OpportunityIncentive> operation() {
        return OpportunityIncentiveOperations.REJECT;
    }

    @Override
    public List<Outcome<OpportunityIncentive>> decide(List<Request<RejectIncentive>> requests, Instant now) {
        var desk = new ClaimDesk(ports, requests.stream().map(request -> request.command().incentive()).collect(Collectors.toSet()), List.of(),
                Set.of(), now);
        var outcomes = new ArrayList<Outcome<OpportunityIncentive>>();
        for (var request : requests) {
            var id = request.command().incentive();
            var before = desk.application(id);
            var decision = before.map(found -> found.reject(request.command().why(), now)).orElseGet(() -> Decision.refused(
                    OpportunityIncentiveRefusal.OPI_UNKNOWN.refusal("incentive_id", id)));
            outcomes.add(decision.fold(after -> IncentiveOutcomes.granted(before, desk.took(after), Effects.none()),
                    refusals -> IncentiveOutcomes.refused(id, before, refusals)));
        }
        desk.store();
        return outcomes;
    }
}
