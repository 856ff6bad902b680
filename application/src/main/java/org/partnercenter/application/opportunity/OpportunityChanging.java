package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.opportunity.HandoverStanding;
import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityRefusal;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.SharedOpportunity.Passed;
import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with an opportunity that exists. */
final class OpportunityChanging<C> implements UseCase<C, OpportunityStep> {

    /** What is done with one. */
    @FunctionalInterface
    private interface Act<C> {

        Decision<Passed> apply(SharedOpportunity of, C command, World world, Instant now);
    }

    /** What a command brings beside the opportunity it names. */
    private record Brought(List<OpportunityContent> contents, Set<String> offerings, Set<PartyId> partners) {

        static final Brought NOTHING = new Brought(List.of(), Set.of(), Set.of());
    }

    private final OpportunityPorts ports;
    private final Operation<C, OpportunityStep> operation;
    private final Function<C, OpportunityId> id;
    private final Function<C, Brought> brought;
    private final Act<C> act;

    private OpportunityChanging(OpportunityPorts ports, Operation<C, OpportunityStep> operation, Function<C, OpportunityId> id,
                                Function<C, Brought> brought, Act<C> act) {
        this.ports = ports;
        this.operation = operation;
        this.id = id;
        this.brought = brought;
        this.act = act;
    }

    private static <C> OpportunityChanging<C> plain(OpportunityPorts ports, Operation<C, OpportunityStep> operation, Function<C, OpportunityId> id,
                                                    Act<C> act) {
        return new OpportunityChanging<>(ports, operation, id, command -> Brought.NOTHING, act);
    }

    static List<UseCase<?, ?>> all(OpportunityPorts ports) {
        var days = ports.days();
        return List.of(
                new OpportunityChanging<>(ports, OpportunityOperations.EDIT, EditOpportunity::opportunity,
                        command -> new Brought(List.of(command.content()), Set.of(), Set.of()), (of, command, world, now) ->
                        alone(of.edit(command.content(), world.around(of.partner(), command.content()), now))),
                plain(ports, OpportunityOperations.SUBMIT, MoveOpportunity::opportunity, (of, command, world, now) ->
                        alone(of.submit(world.around(of), now))),
                plain(ports, OpportunityOperations.DISCARD, MoveOpportunity::opportunity, (of, command, world, now) -> alone(of.discard(now))),
                plain(ports, OpportunityOperations.COPY, MoveOpportunity::opportunity, (of, command, world, now) ->
                        alone(of.copy(new OpportunityId(ports.ids().next()), world.around(of), now))),
                plain(ports, OpportunityOperations.APPROVE, MoveOpportunity::opportunity, (of, command, world, now) ->
                        alone(of.approve(world.others(), days, now))),
                plain(ports, OpportunityOperations.VALIDATE, MoveOpportunity::opportunity, (of, command, world, now) ->
                        of.validate(world.others(), days, now)),
                plain(ports, OpportunityOperations.REJECT, RejectOpportunity::opportunity, (of, command, world, now) ->
                        alone(of.reject(command.cause(), command.words(), world.others(), now))),
                plain(ports, OpportunityOperations.ACCEPT, MoveOpportunity::opportunity, (of, command, world, now) ->
                        of.accept(world.others(), days, now)),
                plain(ports, OpportunityOperations.DECLINE, EndOpportunity::opportunity, (of, command, world, now) ->
                        alone(of.decline(command.words(), now))),
                plain(ports, OpportunityOperations.CANCEL, EndOpportunity::opportunity, (of, command, world, now) -> command.words()
                        .map(words -> alone(of.cancel(words, now)))
                        .orElseGet(() -> Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "reason")))),
                new OpportunityChanging<>(ports, OpportunityOperations.OFFERINGS, ChangeOfferings::opportunity,
                        command -> new Brought(List.of(), Set.copyOf(command.offerings()), Set.of()), (of, command, world, now) ->
                        alone(of.changeOfferings(command.offerings(), world.around(of), now))),
                plain(ports, OpportunityOperations.PROGRESS, TellProgress::opportunity, (of, command, world, now) ->
                        alone(of.update(command.progress(), days, now).map(after -> {
                            world.took(of.id(), of.partner().orElseThrow(), command.progress());
                            return after;
                        }))),
                new OpportunityChanging<>(ports, OpportunityOperations.HAND_OVER, HandOverOpportunity::opportunity,
                        command -> new Brought(List.of(), Set.of(), Set.of(command.partner())), (of, command, world, now) ->
                        alone(of.share(command.partner(), standing(ports, command.partner(), now), world.others(), days, now))));
    }

    private static HandoverStanding standing(OpportunityPorts ports, PartyId partner, Instant now) {
        return World.standings(ports, Set.of(partner), now).get(partner);
    }

    private static Decision<Passed> alone(Decision<SharedOpportunity> decision) {
        return decision.map(after -> new Passed(after, List.of()));
    }

    @Override
    public Operation<C, OpportunityStep> operation() {
        return operation;
    }

    @Override
    public List<Outcome<OpportunityStep>> decide(List<Request<C>> requests, Instant now) {
        var more = requests.stream().map(Request::command).map(brought).toList();
        var world = new World(ports, new World.About(requests.stream().map(Request::command).map(id).collect(Collectors.toSet()),
                more.stream().flatMap(each -> each.contents().stream()).toList(),
                more.stream().flatMap(each -> each.offerings().stream()).collect(Collectors.toSet()),
                World.set(more.stream().flatMap(each -> each.partners().stream()))), now);
        var outcomes = new ArrayList<Outcome<OpportunityStep>>();
        for (var request : requests) {
            var named = id.apply(request.command());
            var before = world.of(named).filter(each -> mayTouch(request.caller(), each));
            var decision = before.map(found -> act.apply(found, request.command(), world, now)).orElseGet(() -> unknown(named));
            outcomes.add(decision.fold(passed -> world.granted(before.filter(each -> each.id().equals(passed.winner().id())), passed.winner(),
                    passed.losers()), refusals -> world.refused(named, before, refusals)));
        }
        world.store();
        return outcomes;
    }

    /** A partner its own, the vendor all but drafts. */
    static boolean mayTouch(Caller caller, SharedOpportunity of) {
        return caller.is(PartyKind.PLATFORM) ? of.status() != OpportunityStatus.DRAFT : of.partner().filter(caller.party()::equals).isPresent();
    }

    static <T> Decision<T> unknown(OpportunityId id) {
        return Decision.refused(OpportunityRefusal.OPPORTUNITY_UNKNOWN.refusal("opportunity_id", id));
    }
}
