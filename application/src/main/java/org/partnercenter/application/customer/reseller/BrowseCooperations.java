package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.customer.reseller.ResellerRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks invitations and applications up, for a distributor and for a reseller-to-be. */
public final class BrowseCooperations {

    /** One, with what the caller can do now. */
    public record Steps(Cooperation cooperation, List<Possibility> possibilities) {
    }

    private final CooperationPorts ports;

    BrowseCooperations(CooperationPorts ports) {
        this.ports = ports;
    }

    public Decision<Page<Cooperation>> list(Caller caller, Optional<CooperationStatus> status, PageRequest page) {
        return open(caller).map(open -> ports.cooperations().list(Scope.own(caller), status, page));
    }

    public Decision<Cooperation> one(Caller caller, CooperationId id) {
        return open(caller).flatMap(open -> ports.cooperations().find(Scope.own(caller), id).map(Decision::granted)
                .orElseGet(() -> Decision.refused(ResellerRefusal.COOPERATION_UNKNOWN.refusal("cooperation_id", id))));
    }

    public Decision<Steps> steps(Caller caller, CooperationId id) {
        return one(caller, id).map(found -> new Steps(found, found.possibilities(caller.party(), Candidates.look(ports,
                Set.of(found.distributor()), Set.of(found.party()), ports.clocks().business()).of(found.distributor(), found.party()))));
    }

    /** All that stands in the way of asking the other: for a distributor a reseller-to-be, for that a distributor. */
    public Decision<List<Refusal>> eligibility(Caller caller, PartyId other) {
        return open(caller).map(open -> {
            boolean asks = !caller.is(PartyKind.DISTRIBUTOR);
            var distributor = asks ? other : caller.party();
            var party = asks ? caller.party() : other;
            return Candidates.look(ports, Set.of(distributor), Set.of(party), ports.clocks().business())
                    .of(distributor, party).against(distributor, party, asks);
        });
    }

    private static Decision<Caller> open(Caller caller) {
        return Decision.unless(CooperationOperations.COOPERATIONS.refusalsFor(caller), caller);
    }
}
