package org.partnercenter.testkit;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Transitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Every state and every event of a table, by the methods that really change it: each goes where the table says, or is refused.
 *
 * @param <S> states
 * @param <E> events
 */
public final class Walk<S extends Enum<S>, E extends Enum<E>> {

    private final List<S> states;
    private final List<E> events;
    private final Transitions<S, E> table;

    private Walk(Class<S> states, Class<E> events, Transitions<S, E> table) {
        this.states = List.of(states.getEnumConstants());
        this.events = List.of(events.getEnumConstants());
        this.table = Objects.requireNonNull(table, "table");
    }

    public static <S extends Enum<S>, E extends Enum<E>> Walk<S, E> through(Class<S> states, Class<E> events, Transitions<S, E> table) {
        return new Walk<>(states, events, table);
    }

    /**
     * Walks.
     *
     * @param step     brings a thing of that state about and lets the event happen to it
     * @param stateOf  the state of what came of it
     * @param creation events that create; they happen to nothing that is there
     * @return how many steps were granted
     * @throws AssertionError that tells all steps that went elsewhere, were granted without a row, or were refused for another reason than the state
     */
    public <T> int by(BiFunction<S, E, Decision<T>> step, Function<T, S> stateOf, List<E> creation) {
        var wrong = new ArrayList<String>();
        int granted = 0;
        for (var state : states) {
            for (var event : events) {
                if (creation.contains(event)) {
                    continue;
                }
                var decision = step.apply(state, event);
                granted += decision.isGranted() ? 1 : 0;
                var expected = table.next(state, event).map(Enum::name).orElse("refused");
                var found = decision.<String>fold(value -> stateOf.apply(value).name(), refusals -> "refused");
                if (!expected.equals(found)) {
                    wrong.add(state + " " + event + ": " + expected + " expected, " + found + " found");
                } else if (decision.refusals().stream().anyMatch(refusal -> refusal.kind() != Kind.CONFLICT)) {
                    wrong.add(state + " " + event + ": refused for " + decision.refusals());
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
        return granted;
    }
}
