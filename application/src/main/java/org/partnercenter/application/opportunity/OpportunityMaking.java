package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes opportunities: partners draw up and share theirs (OPP-01), the vendor takes its own in (HO-05). */
final class OpportunityMaking<C> implements UseCase<C, OpportunityStep> {

    /** How one is made. */
    @FunctionalInterface
    private interface Make<C> {

        Decision<SharedOpportunity> of(OpportunityId id, Optional<PartyId> partner, C command, World world, Instant now);
    }

    private final OpportunityPorts ports;
    private final Operation<C, OpportunityStep> operation;
    private final Function<C, OpportunityContent> content;
    private final Function<C, Optional<OpportunityId>> id;
    private final boolean partners;
    private final Make<C> make;

    private OpportunityMaking(OpportunityPorts ports, Operation<C, OpportunityStep> operation, Function<C, OpportunityContent> content,
                              Function<C, Optional<OpportunityId>> id, boolean partners, Make<C> make) {
        this.ports = ports;
        this.operation = operation;
        this.content = content;
        this.id = id;
        this.partners = partners;
        this.make = make;
    }

    static List<UseCase<?, ?>> all(OpportunityPorts ports) {
        return List.of(
                new OpportunityMaking<>(ports, OpportunityOperations.SHARE, ShareOpportunity::content, command -> Optional.empty(), true,
                        OpportunityMaking::share),
                new OpportunityMaking<>(ports, OpportunityOperations.ENTER, EnterOpportunity::content, EnterOpportunity::opportunity, false,
                        (id, partner, command, world, now) -> enter(id, command, world, now)));
    }

    private static Decision<SharedOpportunity> share(OpportunityId id, Optional<PartyId> partner, ShareOpportunity command, World world,
                                                     Instant now) {
        var around = world.around(partner, command.content());
        var drawn = SharedOpportunity.draft(id, partner.orElseThrow(), command.content(), around, now);
        return command.draft() ? drawn : drawn.flatMap(draft -> draft.submit(around, now));
    }

    private static Decision<SharedOpportunity> enter(OpportunityId id, EnterOpportunity command, World world, Instant now) {
        var created = command.created().orElse(now);
        if (created.isAfter(now) || world.of(id).isPresent()) {
            return Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", created.isAfter(now) ? "created_time" : "opportunity_id"));
        }
        return SharedOpportunity.enter(id, command.content(), created, world.around(Optional.empty(), command.content()), now);
    }

    @Override
    public Operation<C, OpportunityStep> operation() {
        return operation;
    }

    @Override
    public List<Outcome<OpportunityStep>> decide(List<Request<C>> requests, Instant now) {
        var contents = requests.stream().map(Request::command).map(content).toList();
        var ids = requests.stream().map(Request::command).map(id).flatMap(Optional::stream).collect(Collectors.toSet());
        var world = new World(ports, new World.About(ids, contents, Set.of(), partners
                ? World.set(requests.stream().map(request -> request.caller().party())) : Set.of()), now);
        var outcomes = new ArrayList<Outcome<OpportunityStep>>();
        for (var request : requests) {
            var made = id.apply(request.command()).orElseGet(() -> new OpportunityId(ports.ids().next()));
            var partner = Optional.of(request.caller().party()).filter(party -> partners);
            outcomes.add(make.of(made, partner, request.command(), world, now).fold(after -> world.granted(Optional.empty(), after, List.of()),
                    refusals -> world.refused(made, Optional.empty(), refusals)));
        }
        world.store();
        return outcomes;
    }
}
