package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Partners correct what was rejected, and apply again (OPI-01). */
final class IncentiveResubmitting implements UseCase<ResubmitIncentive, OpportunityIncentive> {

    private final OpportunityIncentivePorts ports;

    IncentiveResubmitting(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ResubmitIncentive, OpportunityIncentive> operation() {
        return OpportunityIncentiveOperations.RESUBMIT;
    }

    @Override
    public List<Outcome<OpportunityIncentive>> decide(List<Request<ResubmitIncentive>> requests, Instant now) {
        var ids = requests.stream().map(request -> request.command().incentive()).collect(Collectors.toSet());
        var known = ports.stores().incentives().of(ids);
        var claims = requests.stream().flatMap(request -> Optional.ofNullable(known.get(request.command().incentive()))
                .map(before -> new IncentiveClaim(before.claim().opportunity(), request.command().project())).stream()).toList();
        var desk = new ClaimDesk(ports, ids, claims, requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet()), now);
        var outcomes = new ArrayList<Outcome<OpportunityIncentive>>();
        for (var request : requests) {
            var id = request.command().incentive();
            var before = desk.application(id).filter(each -> each.partner().equals(request.caller().party()));
            var decision = before.map(each -> resubmit(desk, each, request.command(), now)).orElseGet(() -> Decision.refused(
                    OpportunityIncentiveRefusal.OPI_UNKNOWN.refusal("incentive_id", id)));
            outcomes.add(decision.fold(after -> IncentiveOutcomes.granted(before, desk.took(after), Effects.none()),
                    refusals -> IncentiveOutcomes.refused(id, before, refusals)));
        }
        desk.store();
        return outcomes;
    }

    private Decision<OpportunityIncentive> resubmit(ClaimDesk desk, OpportunityIncentive before, ResubmitIncentive command, Instant now) {
        var claim = new IncentiveClaim(before.claim().opportunity(), command.project());
        var opportunity = desk.opportunity(before.claim().opportunity()).orElseThrow();
        return before.resubmit(command.project(), desk.around(before.id(), before.partner(), claim, opportunity), ports.days(), now);
    }
}
