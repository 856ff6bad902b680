package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.NetworkStanding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with a partner's standing, whatever it is. */
final class StandingChanging<C, R> implements UseCase<C, R> {

    /** What is done with one. */
    @FunctionalInterface
    interface Step<C> {

        Decision<NetworkStanding> apply(NetworkStanding standing, C command, Surroundings around, Instant now);
    }

    /** What a batch needs beside the standings. */
    @FunctionalInterface
    interface Loading<C> {

        Surroundings of(List<C> commands, Set<PartyId> partners, Instant now);
    }

    /** What is answered. */
    @FunctionalInterface
    interface Answering<C, R> {

        R of(NetworkStanding after, C command);
    }

    /** How it is done. @param partner whose standing a command is about */
    record How<C, R>(Operation<C, R> operation, Function<Request<C>, PartyId> partner, Loading<C> loading, Step<C> step, Answering<C, R> answer) {
    }

    private final ProgrammePorts ports;
    private final How<C, R> how;

    StandingChanging(ProgrammePorts ports, How<C, R> how) {
        this.ports = ports;
        this.how = how;
    }

    @Override
    public Operation<C, R> operation() {
        return how.operation();
    }

    @Override
    public List<Outcome<R>> decide(List<Request<C>> requests, Instant now) {
        var standings = ports.stores().standings();
        var partners = requests.stream().map(how.partner()).collect(Collectors.toSet());
        var present = new HashMap<>(standings.hold(partners));
        var around = how.loading().of(requests.stream().map(Request::command).toList(), partners, now);
        var told = new StandingOutcomes(ports.questions().distributors().of(partners, now));
        var stored = new LinkedHashMap<PartyId, NetworkStanding>();
        var outcomes = new ArrayList<Outcome<R>>();
        for (var request : requests) {
            var partner = how.partner().apply(request);
            var before = present.getOrDefault(partner, NetworkStanding.none(partner));
            outcomes.add(how.step().apply(before, request.command(), around, now).fold(after -> {
                present.put(partner, after);
                stored.put(partner, after);
                around.remember(after);
                return told.changed(before, after, how.answer().of(after, request.command()));
            }, refusals -> told.refused(partner, refusals)));
        }
        if (!stored.isEmpty()) {
            standings.put(List.copyOf(stored.values()));
        }
        return outcomes;
    }
}
