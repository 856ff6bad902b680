package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Hands commands to a neighbour's use case within the running transaction, in the name of the command that causes them. */
final class NeighbourCommands<C, R> {

    /** A command, and what causes it. */
    record Caused<C>(Request<?> cause, C command) {
    }

    private final UseCase<C, R> useCase;

    private NeighbourCommands(UseCase<C, R> useCase) {
        this.useCase = useCase;
    }

    @SuppressWarnings("unchecked")
    static <C, R> NeighbourCommands<C, R> of(List<UseCase<?, ?>> useCases, Operation<C, R> operation) {
        return new NeighbourCommands<>((UseCase<C, R>) useCases.stream().filter(each -> each.operation().name().equals(operation.name()))
                .findFirst().orElseThrow());
    }

    /** One answer each, with what was brought about. */
    List<Decision<Effects>> decide(List<Caused<C>> commands, Instant now) {
        var outcomes = useCase.decide(commands.stream().map(each -> new Request<>(each.cause().id(), each.cause().caller(), each.command()))
                .toList(), now);
        var answers = new ArrayList<Decision<Effects>>();
        for (Outcome<R> outcome : outcomes) {
            answers.add(outcome.decision().map(result -> outcome.effects()));
        }
        return answers;
    }
}
