package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.LeaveGuards;
import org.partnercenter.domain.customer.leave.LeaveRefusal;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers questions about leaving and switching, for every kind of caller what it may see. */
public final class BrowseLeaving {

    /**
     * What can be done with a request now.
     *
     * @param status as time has made it
     */
    public record Steps(ChangeRequestStatus status, List<Possibility> possibilities) {
    }

    private final LeavePorts ports;
    private final Surroundings surroundings;

    BrowseLeaving(LeavePorts ports) {
        this.ports = ports;
        this.surroundings = new Surroundings(ports);
    }

    /** Business time, as of which answers are given. */
    public Instant now() {
        return ports.clocks().business();
    }

    /** Requests about the caller's own customers, or about the caller, the latest first; for the platform all. */
    public Decision<Page<ChangeRequest>> requests(Caller caller, ChangeFilter filter, PageRequest page) {
        return open(LeaveOperations.REQUESTS, caller).map(open -> ports.reads().requests().requests(Scope.own(caller), filter, page));
    }

    /** @param kind what it has to be about to be found; empty: either */
    public Decision<ChangeRequest> request(Caller caller, Optional<ChangeKind> kind, ChangeRequestId id) {
        return open(LeaveOperations.REQUESTS, caller).flatMap(open -> ports.reads().requests().request(Scope.own(caller), id)
                .filter(found -> kind.map(found.kind()::equals).orElse(true)).map(Decision::granted)
                .orElseGet(() -> Decision.refused(LeaveRefusal.LEAVE_REQUEST_NOT_FOUND.refusal("request_id", id))));
    }

    /** What the caller's side can do with a request. */
    public Decision<Steps> steps(Caller caller, Optional<ChangeKind> kind, ChangeRequestId id) {
        return request(caller, kind, id).map(request -> {
            var now = now();
            return new Steps(request.statusAt(now), request.possibilities(side(caller), keeper(request, now), now));
        });
    }

    private PartnerStanding keeper(ChangeRequest request, Instant now) {
        var keeper = request.about().keeper();
        return ports.questions().keepers().of(Set.of(keeper), now).getOrDefault(keeper, PartnerStanding.good());
    }

    /** Whether the caller may ask for a change of this customer's association now, and all that stands in the way. */
    public Decision<Eligibility> eligibility(Caller caller, ChangeKind kind, PartyId customer) {
        var side = side(caller);
        return open(LeaveOperations.ELIGIBILITY, caller).flatMap(open -> ChangeSubmission.own(side, caller,
                ports.associations().active(Set.of(customer)).get(customer), customer)).map(association -> {
            var now = now();
            var around = surroundings.of(Map.of(customer, association), now).get(customer);
            var guards = new LeaveGuards(kind, association, around, ports.terms().zone());
            return new Eligibility(customer, association.type(), guards.target(), guards.against(side, now));
        });
    }

    private static Side side(Caller caller) {
        return caller.is(PartyKind.CUSTOMER) ? Side.CUSTOMER : Side.PARTNER;
    }

    /** For partners: who was their own customer until it left or another reseller took it over (ASC-34). */
    public Decision<Page<Association>> former(Caller caller, FormerFilter filter, PageRequest page) {
        return open(LeaveOperations.FORMER, caller).map(open -> ports.reads().former().former(Scope.own(caller), filter, page));
    }

    /** For partners: all spans in which a customer was their own, the latest first. */
    public Decision<List<Association>> history(Caller caller, PartyId customer) {
        return open(LeaveOperations.FORMER, caller).flatMap(open -> history(Scope.own(caller), customer));
    }

    /** For customers: what associations they have and had, the latest first; none is no fault. */
    public Decision<List<Association>> ownAssociations(Caller caller) {
        return open(LeaveOperations.OWN_ASSOCIATION, caller)
                .map(open -> ports.reads().history().of(Scope.own(caller), caller.party()));
    }

    private Decision<List<Association>> history(Scope scope, PartyId customer) {
        Function<List<Association>, Decision<List<Association>>> granted = Decision::granted;
        return Optional.of(ports.reads().history().of(scope, customer)).filter(found -> !found.isEmpty()).map(granted)
                .orElseGet(() -> Decision.refused(CustomerRefusal.NOT_ASSOCIATED.refusal("customer_id", customer)));
    }

    private static Decision<Caller> open(Operation<?, ?> operation, Caller caller) {
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
