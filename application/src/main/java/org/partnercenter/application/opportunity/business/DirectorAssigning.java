package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parties say who directs their account managers (BIZ-01). */
final class DirectorAssigning implements UseCase<AssignDirector, AccountDirectors.Directs> {

    private final BusinessOpportunityPorts ports;

    DirectorAssigning(BusinessOpportunityPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<AssignDirector, AccountDirectors.Directs> operation() {
        return BusinessOpportunityOperations.DIRECT;
    }

    @Override
    public List<Outcome<AccountDirectors.Directs>> decide(List<Request<AssignDirector>> requests, Instant now) {
        var directors = ports.directors().hold(requests.stream().map(request -> request.caller().party()).collect(Collectors.toSet()));
        var present = new HashMap<PartyId, Map<String, String>>();
        directors.forEach((party, of) -> present.put(party, new HashMap<>(of)));
        var operators = ports.operators().of(requests.stream().flatMap(request -> Stream.concat(Stream.of(request.command().manager()),
                request.command().director().stream())).collect(Collectors.toSet()));
        var changed = new ArrayList<AccountDirectors.Directs>();
        var outcomes = new ArrayList<Outcome<AccountDirectors.Directs>>();
        for (var request : requests) {
            var command = request.command();
            var own = present.computeIfAbsent(request.caller().party(), none -> new HashMap<>());
            var subject = Subject.of("account-director", command.manager(), Viewers.ofCaller(request.caller()));
            outcomes.add(assign(request.caller().party(), command, operators, own).fold(directs -> {
                var before = Optional.ofNullable(own.remove(command.manager()));
                command.director().ifPresent(director -> own.put(command.manager(), director));
                changed.add(directs);
                return Outcome.granted(directs, subject.changed(new Changes().add("operator/" + command.manager(), "director_id", before,
                        command.director())), Effects.none());
            }, refusals -> Outcome.<AccountDirectors.Directs>refused(refusals, subject)));
        }
        ports.directors().put(changed);
        return outcomes;
    }

    private static Decision<AccountDirectors.Directs> assign(PartyId party, AssignDirector command, Map<String, PartyId> operators,
                                                             Map<String, String> present) {
        var manager = command.manager();
        boolean unfit = command.director().filter(director -> director.equals(manager) || !party.equals(operators.get(director))
                || present.containsKey(director) || present.containsValue(manager)).isPresent();
        return new Refusals()
                .refuseIf(!party.equals(operators.get(manager)), BusinessOpportunityRefusal.BIZ_MANAGER_UNKNOWN.refusal("account_manager_id", manager))
                .refuseIf(unfit, BusinessOpportunityRefusal.BIZ_DIRECTOR_UNFIT.refusal("director_id", command.director().orElse(""))
                        .with("account_manager_id", manager))
                .orGrant(new AccountDirectors.Directs(party, manager, command.director()));
    }
}
