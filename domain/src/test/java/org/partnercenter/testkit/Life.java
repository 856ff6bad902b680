package org.partnercenter.testkit;

import org.partnercenter.domain.kernel.Decision;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a kind of thing begins and what can happen to it, through the methods that really change it: from that, one of them in every state.
 *
 * @param <T> things
 * @param <S> states
 * @param <E> events
 */
public final class Life<T, S extends Enum<S>, E extends Enum<E>> {

    private final Class<S> states;
    private final List<E> events;
    private final Function<T, S> stateOf;
    private final List<T> begun;
    private final BiFunction<T, E, Decision<T>> step;

    private Life(Class<S> states, Class<E> events, Function<T, S> stateOf, List<T> begun, BiFunction<T, E, Decision<T>> step) {
        this.states = states;
        this.events = List.of(events.getEnumConstants());
        this.stateOf = Objects.requireNonNull(stateOf, "stateOf");
        this.begun = List.copyOf(begun);
        this.step = Objects.requireNonNull(step, "step");
    }

    /**
     * A life.
     *
     * @param begun things as each of the ways to begin makes them
     * @param step  lets an event happen to a thing; an event that creates, or that nobody brings about, is refused or changes nothing
     */
    public static <T, S extends Enum<S>, E extends Enum<E>> Life<T, S, E> of(Class<S> states, Class<E> events, Function<T, S> stateOf, List<T> begun,
                                                                            BiFunction<T, E, Decision<T>> step) {
        return new Life<>(states, events, stateOf, begun, step);
    }

    /** The states it is about. */
    public Class<S> states() {
        return states;
    }

    /**
     * One in the state, by as few events as possible.
     *
     * @throws AssertionError if no events lead there
     */
    public T in(S state) {
        var found = each().get(Objects.requireNonNull(state, "state"));
        if (found == null) {
            throw new AssertionError("no events lead to " + state + ", only to " + each().keySet());
        }
        return found;
    }

    /** The states that events lead to. */
    public Set<S> reached() {
        return each().isEmpty() ? Set.of() : EnumSet.copyOf(each().keySet());
    }

    private Map<S, T> each() {
        var found = new EnumMap<S, T>(states);
        var open = new ArrayDeque<T>();
        for (var one : begun) {
            visit(one, found, open);
        }
        while (!open.isEmpty()) {
            var one = open.remove();
            for (var event : events) {
                step.apply(one, event).map(next -> {
                    visit(next, found, open);
                    return next;
                });
            }
        }
        return found;
    }

    private void visit(T one, Map<S, T> found, ArrayDeque<T> open) {
        if (found.putIfAbsent(stateOf.apply(one), one) == null) {
            open.add(one);
        }
    }
}
