package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The vendor passes the review, and the amount is publicised as an incentive bill (OPI-01). */
final class IncentiveApproving implements UseCase<ApproveIncentive, OpportunityIncentive> {

    private final OpportunityIncentivePorts ports;

    IncentiveApproving(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ApproveIncentive, OpportunityIncentive> operation() {
        return OpportunityIncentiveOperations.APPROVE;
    }

    @Override
    public List<Outcome<OpportunityIncentive>> decide(List<Request<ApproveIncentive>> requests, Instant now) {
        var desk = new ClaimDesk(ports, requests.stream().map(request -> request.command().incentive()).collect(Collectors.toSet()), List.of(),
                Set.of(), now);
        var decisions = new ArrayList<Decision<OpportunityIncentive>>();
        var before = new ArrayList<Optional<OpportunityIncentive>>();
        for (var request : requests) {
            before.add(desk.application(request.command().incentive()));
            decisions.add(approve(desk, request.command(), now).map(desk::took));
        }
        desk.store();
        var told = publish(decisions.stream().flatMap(decision -> decision.fold(List::of, refusals -> List.<OpportunityIncentive>of()).stream())
                .toList(), now).iterator();
        var outcomes = new ArrayList<Outcome<OpportunityIncentive>>();
        for (int i = 0; i < requests.size(); i++) {
            var was = before.get(i);
            var id = requests.get(i).command().incentive();
            outcomes.add(decisions.get(i).fold(after -> IncentiveOutcomes.granted(was, after, told.next()),
                    refusals -> IncentiveOutcomes.refused(id, was, refusals)));
        }
        return outcomes;
    }

    private Decision<OpportunityIncentive> approve(ClaimDesk desk, ApproveIncentive command, Instant now) {
        return desk.application(command.incentive()).map(found -> found.approve(command.amount(), ports.ids().next(),
                        desk.opportunity(found.claim().opportunity()).orElseThrow(), desk.sale(found.claim().opportunity()), now))
                .orElseGet(() -> Decision.refused(OpportunityIncentiveRefusal.OPI_UNKNOWN.refusal("incentive_id", command.incentive())));
    }

    private List<Effects> publish(List<OpportunityIncentive> approved, Instant now) {
        if (approved.isEmpty()) {
            return List.of();
        }
        var ties = ports.questions().ties().of(approved.stream().map(each -> each.claim().project().account()).collect(Collectors.toSet()));
        return ports.bills().publish(approved.stream().map(each -> new PublishIncentives.Due(each, type(each, ties))).toList(), now);
    }

    /** As its customer belongs to the partner; where it does not, as by a referral. */
    private static AssociationType type(OpportunityIncentive of, Map<PartyId, TiesOf.Tie> ties) {
        var tie = ties.get(of.claim().project().account());
        return tie != null && tie.partner().equals(of.partner()) ? tie.type() : AssociationType.REFERRAL;
    }
}
