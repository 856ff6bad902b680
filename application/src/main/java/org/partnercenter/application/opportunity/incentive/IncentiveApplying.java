package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.opportunity.OpportunityRefusal;
import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Partners apply for the incentive of their opportunities (OPI-02 to OPI-08). */
final class IncentiveApplying implements UseCase<ApplyForIncentive, OpportunityIncentive> {

    private final OpportunityIncentivePorts ports;

    IncentiveApplying(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ApplyForIncentive, OpportunityIncentive> operation() {
        return OpportunityIncentiveOperations.APPLY;
    }

    @Override
    public List<Outcome<OpportunityIncentive>> decide(List<Request<ApplyForIncentive>> requests, Instant now) {
        var desk = new ClaimDesk(ports, Set.of(), requests.stream().map(request -> request.command().claim()).toList(), requests.stream()
                .map(request -> request.caller().party()).collect(Collectors.toSet()), now);
        var outcomes = new ArrayList<Outcome<OpportunityIncentive>>();
        for (var request : requests) {
            var id = new OpportunityIncentiveId(ports.ids().next());
            outcomes.add(apply(desk, id, request, now).fold(after -> IncentiveOutcomes.granted(Optional.empty(), desk.took(after), Effects.none()),
                    refusals -> IncentiveOutcomes.refused(id, Optional.empty(), refusals)));
        }
        desk.store();
        return outcomes;
    }

    private Decision<OpportunityIncentive> apply(ClaimDesk desk, OpportunityIncentiveId id, Request<ApplyForIncentive> request, Instant now) {
        var partner = request.caller().party();
        IncentiveClaim claim = request.command().claim();
        return desk.opportunity(claim.opportunity()).filter(found -> found.partner().filter(partner::equals).isPresent() && found.isOpenToPartner())
                .map(found -> OpportunityIncentive.apply(id, partner, claim, desk.around(id, partner, claim, found), ports.days(), now))
                .orElseGet(() -> Decision.refused(OpportunityRefusal.OPPORTUNITY_UNKNOWN.refusal("opportunity_id", claim.opportunity())));
    }
}
