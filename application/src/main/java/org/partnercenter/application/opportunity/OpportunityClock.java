package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the clock does with opportunities, a portion at a time. */
final class OpportunityClock<C> implements UseCase<C, ByTheClock.Done> {

    /** What becomes of one, and what is told of it. */
    @FunctionalInterface
    private interface Tick<C> {

        Optional<Effects> of(SharedOpportunity before, Request<C> request, World world, Instant now, List<SharedOpportunity> changed);
    }

    private final OpportunityPorts ports;
    private final Operation<C, ByTheClock.Done> operation;
    private final BiFunction<Instant, Integer, List<OpportunityId>> due;
    private final Function<C, Integer> limit;
    private final Tick<C> tick;

    private OpportunityClock(OpportunityPorts ports, Operation<C, ByTheClock.Done> operation, BiFunction<Instant, Integer, List<OpportunityId>> due,
                             Function<C, Integer> limit, Tick<C> tick) {
        this.ports = ports;
        this.operation = operation;
        this.due = due;
        this.limit = limit;
        this.tick = tick;
    }

    static List<UseCase<?, ?>> all(OpportunityPorts ports) {
        return List.of(
                new OpportunityClock<>(ports, OpportunityOperations.EXPIRE, ports.stores().opportunities()::due, ByTheClock.Expire::limit,
                        (before, request, world, now, changed) -> before.expire(now).map(after -> {
                            changed.add(after);
                            return world.told().effects(Optional.of(before), after).and(OpportunityOutcomes.recalled(after));
                        })),
                new OpportunityClock<>(ports, OpportunityOperations.ALERT, ports.stores().opportunities()::alerts, ByTheClock.Alert::limit,
                        (before, request, world, now, changed) -> before.alerted(ports.days(), now).map(after -> {
                            changed.add(after);
                            return world.told().alert(before, request.caller().party());
                        })));
    }

    @Override
    public Operation<C, ByTheClock.Done> operation() {
        return operation;
    }

    @Override
    public List<Outcome<ByTheClock.Done>> decide(List<Request<C>> requests, Instant now) {
        return requests.stream().map(request -> portion(request, now)).toList();
    }

    private Outcome<ByTheClock.Done> portion(Request<C> request, Instant now) {
        var ids = new HashSet<>(due.apply(now, limit.apply(request.command())));
        var changed = new ArrayList<SharedOpportunity>();
        var effects = new ArrayList<Effects>();
        var changes = new Changes();
        if (!ids.isEmpty()) {
            var world = new World(ports, new World.About(ids, List.of(), Set.of(), Set.of()), now);
            ids.stream().sorted().forEach(id -> world.of(id).flatMap(before -> tick.of(before, request, world, now, changed)).ifPresent(effects::add));
            changed.forEach(after -> OpportunityOutcomes.changes(world.of(after.id()), after).list()
                    .forEach(each -> changes.add(each.of(), each.field(), each.before(), each.after())));
            ports.stores().opportunities().put(changed);
        }
        return Outcome.granted(new ByTheClock.Done(changed.size()), Subject.of("opportunity-deadlines", request.id(), Viewers.none())
                .changed(changes), Effects.all(effects));
    }
}
