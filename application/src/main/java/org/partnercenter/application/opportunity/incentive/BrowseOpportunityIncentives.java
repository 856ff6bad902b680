package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRefusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at applications: partners at theirs, the platform at all. */
public final class BrowseOpportunityIncentives {

    private final OpportunityIncentivePorts ports;

    BrowseOpportunityIncentives(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    public Decision<Page<OpportunityIncentive>> list(Caller caller, OpportunityIncentives.Filter filter, PageRequest page) {
        return open(caller).map(open -> ports.stores().incentives().list(Scope.own(open), filter, page));
    }

    public Decision<OpportunityIncentive> find(Caller caller, OpportunityIncentiveId id) {
        return open(caller).flatMap(open -> ports.stores().incentives().find(Scope.own(open), id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(OpportunityIncentiveRefusal.OPI_UNKNOWN.refusal("incentive_id", id))));
    }

    /** What keeps a partner from applying, and from cash, whatever the project. */
    public record Eligibility(List<Refusal> applying, List<Refusal> cash) {

        public Eligibility {
            applying = List.copyOf(applying);
            cash = List.copyOf(cash);
        }
    }

    /** Whether the caller may apply, before it has a project. */
    public Decision<Eligibility> eligibility(Caller caller) {
        var now = ports.clocks().business();
        return Decision.unless(OpportunityIncentiveOperations.OWN.refusalsFor(caller), caller)
                .map(open -> ClaimDesk.standings(ports, Set.of(open.party()), now).get(open.party()))
                .map(standing -> new Eligibility(standing.against(ports.days().day(now).getYear()), standing.againstCash()));
    }

    /** What happened to what was just found, oldest first; what its bill did last included. */
    public List<Happened> timeline(Caller caller, OpportunityIncentive of) {
        var done = ports.questions().timelines().of(Scope.own(caller), IncentiveOutcomes.TYPE, of.id().value());
        var last = OpportunityIncentiveListeners.last(of.status()).map(event -> new Happened(of.changedAt(), event.name(), Optional.empty(), List.of()));
        return Stream.concat(done.stream(), last.stream()).toList();
    }

    public List<Possibility> possibilities(Caller caller, OpportunityIncentive of) {
        return of.possibilities(caller.is(PartyKind.PLATFORM));
    }

    /** What sellers have won; a partner without such an opportunity does not see that there is such a page (OPI-08). */
    public Decision<Page<MarketplaceSale>> sales(Caller caller, PageRequest page) {
        return open(caller).flatMap(open -> {
            var scope = Scope.own(open);
            boolean hidden = !open.is(PartyKind.PLATFORM) && ports.stores().sales().list(scope, new PageRequest(0, 1)).items().isEmpty();
            return hidden ? Decision.refused(OpportunityIncentiveRefusal.OPI_PAGE_HIDDEN.refusal())
                    : Decision.granted(ports.stores().sales().list(scope, page));
        });
    }

    private static Decision<Caller> open(Caller caller) {
        Operation<?, ?> operation = caller.is(PartyKind.PLATFORM) ? OpportunityIncentiveOperations.ALL : OpportunityIncentiveOperations.OWN;
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
