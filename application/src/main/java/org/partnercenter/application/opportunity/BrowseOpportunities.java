package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityRefusal;
import org.partnercenter.domain.opportunity.OpportunitySteps;
import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at opportunities: partners at theirs, the platform at all but drafts. */
public final class BrowseOpportunities {

    /** What a caller may do at all. @param sharing what keeps it from sharing its own @param handover what keeps the vendor from sharing with it */
    public record Eligibility(List<Refusal> sharing, List<Refusal> handover) {

        public Eligibility {
            sharing = List.copyOf(sharing);
            handover = List.copyOf(handover);
        }
    }

    private final OpportunityPorts ports;

    BrowseOpportunities(OpportunityPorts ports) {
        this.ports = ports;
    }

    public Decision<Page<SharedOpportunity>> list(Caller caller, Opportunities.Filter filter, PageRequest page) {
        return open(caller, operation(caller)).map(open -> ports.stores().opportunities().list(Scope.own(open), filter, page));
    }

    public Decision<SharedOpportunity> find(Caller caller, OpportunityId id) {
        return open(caller, operation(caller)).flatMap(open -> ports.stores().opportunities().find(Scope.own(open), id).map(Decision::granted)
                .orElseGet(() -> OpportunityChanging.unknown(id)));
    }

    /** The history of what was just found, newest first. */
    public List<Opportunities.Told> progress(Caller caller, OpportunityId id) {
        return ports.stores().opportunities().progress(Scope.own(caller), id);
    }

    /** What happened to what was just found, oldest first. */
    public List<Happened> timeline(Caller caller, OpportunityId id) {
        return ports.questions().timelines().of(Scope.own(caller), OpportunityOutcomes.TYPE, id.value());
    }

    /** What the caller could do with what was just found, and what forbids the rest. */
    public List<Possibility> possibilities(Caller caller, SharedOpportunity of) {
        var now = ports.clocks().business();
        var held = new Opportunities.Held(Map.of(of.id(), of), ports.stores().opportunities().others(Set.of(of.content().customer())));
        var around = new World(ports, new World.About(Set.of(), List.of(), Set.of(), Set.of()), held, now).around(of);
        return caller.is(PartyKind.PLATFORM) ? OpportunitySteps.ofPlatform(of, around, now) : OpportunitySteps.ofPartner(of, around, now);
    }

    public Decision<Eligibility> eligibility(Caller caller) {
        return open(caller, OpportunityOperations.OWN).map(open -> eligibilityOf(open.party()));
    }

    public Decision<Eligibility> eligibility(Caller caller, PartyId partner) {
        return open(caller, OpportunityOperations.ALL).map(open -> eligibilityOf(partner));
    }

    private Eligibility eligibilityOf(PartyId partner) {
        var standing = World.standings(ports, Set.of(partner), ports.clocks().business()).get(partner);
        return new Eligibility(standing.member() ? List.of() : List.of(OpportunityRefusal.OPPORTUNITY_NOT_A_MEMBER.refusal()), standing.against());
    }

    /** Business time, for ages. */
    public Instant now() {
        return ports.clocks().business();
    }

    public Decision<List<Opportunities.Statistic>> statistics(Caller caller) {
        return open(caller, OpportunityOperations.ALL).map(open -> ports.stores().opportunities().statistics());
    }

    public Decision<Page<Offering>> offerings(Caller caller, PageRequest page) {
        return open(caller, OpportunityOperations.ALL_OFFERINGS).map(open -> ports.stores().offerings().list(page));
    }

    private static Operation<?, ?> operation(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? OpportunityOperations.ALL : OpportunityOperations.OWN;
    }

    private static Decision<Caller> open(Caller caller, Operation<?, ?> operation) {
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
