package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityRefusal;
import org.partnercenter.domain.opportunity.business.BusinessOwner;
import org.partnercenter.domain.opportunity.business.CustomerTie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Account managers register what they are after, or somebody does it for them (BIZ-01, BIZ-02). */
final class BusinessRegistering implements UseCase<RegisterBusinessOpportunity, BusinessOpportunity> {

    private final BusinessOpportunityPorts ports;

    BusinessRegistering(BusinessOpportunityPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RegisterBusinessOpportunity, BusinessOpportunity> operation() {
        return BusinessOpportunityOperations.REGISTER;
    }

    @Override
    public List<Outcome<BusinessOpportunity>> decide(List<Request<RegisterBusinessOpportunity>> requests, Instant now) {
        var ties = ports.ties().of(requests.stream().map(request -> request.command().customer()).collect(Collectors.toSet()), now);
        var operators = ports.operators().of(requests.stream().flatMap(request -> manager(request).stream()).collect(Collectors.toSet()));
        var made = new ArrayList<BusinessOpportunity>();
        var outcomes = new ArrayList<Outcome<BusinessOpportunity>>();
        for (var request : requests) {
            var id = new BusinessOpportunityId(ports.ids().next());
            var command = request.command();
            outcomes.add(owner(request, operators).flatMap(owner -> BusinessOpportunity.register(id, owner, command.customer(),
                    ties.getOrDefault(command.customer(), CustomerTie.NONE), command.content(), now)).fold(after -> {
                        made.add(after);
                        return BusinessOutcomes.granted(Optional.empty(), after);
                    }, refusals -> BusinessOutcomes.refused(id, Optional.empty(), refusals)));
        }
        ports.opportunities().put(made);
        return outcomes;
    }

    private static Optional<String> manager(Request<RegisterBusinessOpportunity> request) {
        return request.command().manager().or(() -> request.caller().operator());
    }

    /** Itself, unless it manages all of its party's: then whom it names. */
    private static Decision<BusinessOwner> owner(Request<RegisterBusinessOpportunity> request, Map<String, PartyId> operators) {
        var caller = request.caller();
        var named = manager(request);
        if (named.isEmpty()) {
            return Decision.refused(BusinessOpportunityRefusal.BIZ_MANAGER_MISSING.refusal("field", "account_manager_id"));
        }
        if (!named.equals(caller.operator()) && !caller.permissions().anyOf(BusinessOpportunityOperations.MANAGE)) {
            return Decision.refused(BusinessOpportunityRefusal.BIZ_MANAGER_NOT_YOU.refusal("field", "account_manager_id"));
        }
        return caller.party().equals(operators.get(named.get())) ? Decision.granted(of(caller, named.get()))
                : Decision.refused(BusinessOpportunityRefusal.BIZ_MANAGER_UNKNOWN.refusal("account_manager_id", named.get()));
    }

    private static BusinessOwner of(Caller caller, String manager) {
        return caller.distributor().map(distributor -> new BusinessOwner(distributor, Optional.of(caller.party()), manager))
                .orElseGet(() -> new BusinessOwner(caller.party(), Optional.empty(), manager));
    }
}
