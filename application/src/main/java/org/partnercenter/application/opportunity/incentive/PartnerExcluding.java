package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.opportunity.OpportunityNotice;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.PartnerStanding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The vendor excludes partners for fraud; what they have applied for and is not publicised yet is disqualified (OPI-07). */
final class PartnerExcluding implements UseCase<ExcludePartner, PartnerExcluded> {

    private final OpportunityIncentivePorts ports;

    PartnerExcluding(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ExcludePartner, PartnerExcluded> operation() {
        return OpportunityIncentiveOperations.EXCLUDE;
    }

    @Override
    public List<Outcome<PartnerExcluded>> decide(List<Request<ExcludePartner>> requests, Instant now) {
        var named = requests.stream().map(request -> request.command().partner()).collect(Collectors.toSet());
        var kinds = ports.questions().kinds().of(named);
        var open = new HashMap<>(ports.stores().incentives().holdUndecided(named).stream()
                .collect(Collectors.groupingBy(OpportunityIncentive::partner)));
        var granted = new ArrayList<ExcludePartner>();
        var changed = new ArrayList<OpportunityIncentive>();
        var outcomes = new ArrayList<Outcome<PartnerExcluded>>();
        for (var request : requests) {
            var command = request.command();
            var refusals = PartnerStanding.againstExcluding(command.partner(), Optional.ofNullable(kinds.get(command.partner())));
            if (refusals.isEmpty()) {
                granted.add(command);
                outcomes.add(exclude(command, open, changed, now));
            } else {
                outcomes.add(Outcome.refused(refusals, Subject.of("partner", command.partner().value(), Viewers.none())));
            }
        }
        ports.stores().exclusions().put(granted);
        ports.stores().incentives().put(changed);
        return outcomes;
    }

    private static Outcome<PartnerExcluded> exclude(ExcludePartner command, Map<PartyId, List<OpportunityIncentive>> open,
                                                    List<OpportunityIncentive> changed, Instant now) {
        var partner = command.partner();
        var changes = new Changes().add("partner/" + partner, "excluded_in", Optional.empty(), Optional.of(Integer.toString(command.year())));
        var effects = new ArrayList<Effects>();
        int disqualified = 0;
        for (var before : Optional.ofNullable(open.remove(partner)).orElse(List.of())) {
            var after = before.disqualify(command.why(), now).orElseThrow();
            IncentiveOutcomes.changes(Optional.of(before), after, changes);
            effects.add(IncentiveOutcomes.moved(after));
            changed.add(after);
            disqualified++;
        }
        effects.add(Effects.news(new OpportunityNotice("OPPORTUNITY_INCENTIVE_EXCLUDED", partner, Map.of("year",
                Integer.toString(command.year()), "reason", command.why()))));
        return Outcome.granted(new PartnerExcluded(partner, command.year(), disqualified), Subject.of("partner", partner.value(),
                IncentiveOutcomes.viewers(partner)).changed(changes), Effects.all(effects));
    }
}
