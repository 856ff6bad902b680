package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityRefusal;
import org.partnercenter.domain.opportunity.business.BusinessProgress;
import org.partnercenter.domain.opportunity.business.BusinessReader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with a business opportunity that exists (BIZ-03). */
final class BusinessChanging<C> implements UseCase<C, BusinessOpportunity> {

    /** What is done with one. */
    @FunctionalInterface
    private interface Act<C> {

        Decision<BusinessOpportunity> apply(BusinessOpportunity of, BusinessReader by, C command, Instant now);
    }

    private final BusinessOpportunityPorts ports;
    private final Operation<C, BusinessOpportunity> operation;
    private final Function<C, BusinessOpportunityId> id;
    private final Function<C, Optional<BusinessProgress>> told;
    private final Act<C> act;

    private BusinessChanging(BusinessOpportunityPorts ports, Operation<C, BusinessOpportunity> operation, Function<C, BusinessOpportunityId> id,
                             Function<C, Optional<BusinessProgress>> told, Act<C> act) {
        this.ports = ports;
        this.operation = operation;
        this.id = id;
        this.told = told;
        this.act = act;
    }

    static List<UseCase<?, ?>> all(BusinessOpportunityPorts ports) {
        return List.of(
                new BusinessChanging<>(ports, BusinessOpportunityOperations.MODIFY, ModifyBusinessOpportunity::opportunity, command -> Optional.empty(),
                        (of, by, command, now) -> of.modify(by, command.content(), command.phase(), now)),
                new BusinessChanging<>(ports, BusinessOpportunityOperations.PROGRESS, TellBusinessProgress::opportunity, command ->
                        Optional.of(command.progress()), (of, by, command, now) -> of.progress(by, command.progress(), now)));
    }

    @Override
    public Operation<C, BusinessOpportunity> operation() {
        return operation;
    }

    @Override
    public List<Outcome<BusinessOpportunity>> decide(List<Request<C>> requests, Instant now) {
        var present = new HashMap<>(ports.opportunities().lock(requests.stream().map(Request::command).map(id).collect(Collectors.toSet())));
        var changed = new LinkedHashMap<BusinessOpportunityId, BusinessOpportunity>();
        var history = new ArrayList<BusinessOpportunities.Told>();
        var readers = new Readers(ports.directors()).of(requests.stream().map(Request::caller).collect(Collectors.toSet()));
        var outcomes = new ArrayList<Outcome<BusinessOpportunity>>();
        for (var request : requests) {
            var named = id.apply(request.command());
            var by = readers.get(request.caller());
            var before = Optional.ofNullable(present.get(named)).filter(each -> by.mayRead(each.owner()));
            var decision = before.map(found -> act.apply(found, by, request.command(), now)).orElseGet(() -> unknown(named));
            outcomes.add(decision.fold(after -> {
                present.put(named, after);
                changed.put(named, after);
                told.apply(request.command()).ifPresent(update -> history.add(new BusinessOpportunities.Told(named, request.caller().operator(), now,
                        update)));
                return BusinessOutcomes.granted(before, after);
            }, refusals -> BusinessOutcomes.refused(named, before, refusals)));
        }
        ports.opportunities().put(List.copyOf(changed.values()));
        ports.opportunities().add(history);
        return outcomes;
    }

    static <T> Decision<T> unknown(BusinessOpportunityId id) {
        return Decision.refused(BusinessOpportunityRefusal.BIZ_UNKNOWN.refusal("business_opportunity_id", id));
    }
}
