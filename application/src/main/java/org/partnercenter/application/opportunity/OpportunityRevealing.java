package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows whom to talk to at a customer. Nothing changes, and the audit trail tells what was looked at, never what it was. */
final class OpportunityRevealing implements UseCase<RevealOpportunity, OpportunityRevealed> {

    private final OpportunityPorts ports;
    private final Operation<RevealOpportunity, OpportunityRevealed> operation;

    OpportunityRevealing(OpportunityPorts ports, Operation<RevealOpportunity, OpportunityRevealed> operation) {
        this.ports = ports;
        this.operation = operation;
    }

    @Override
    public Operation<RevealOpportunity, OpportunityRevealed> operation() {
        return operation;
    }

    @Override
    public List<Outcome<OpportunityRevealed>> decide(List<Request<RevealOpportunity>> requests, Instant now) {
        var ids = requests.stream().map(request -> request.command().opportunity()).collect(Collectors.toSet());
        var held = new Opportunities.Held(ports.stores().opportunities().of(ids), List.of());
        var world = new World(ports, new World.About(ids, List.of(), Set.of(), Set.of()), held, now);
        return requests.stream().map(request -> {
            var id = request.command().opportunity();
            var found = world.of(id).filter(each -> OpportunityChanging.mayTouch(request.caller(), each))
                    .filter(each -> request.caller().is(PartyKind.PLATFORM) || each.isOpenToPartner());
            var decision = found.map(each -> Decision.granted(new OpportunityRevealed(id, each.content().customer(), each.content().contact())))
                    .orElseGet(() -> OpportunityChanging.unknown(id));
            return decision.fold(seen -> Outcome.granted(seen, world.subject(id, found), Effects.none()),
                    refusals -> Outcome.<OpportunityRevealed>refused(refusals, world.subject(id, Optional.empty())));
        }).toList();
    }
}
