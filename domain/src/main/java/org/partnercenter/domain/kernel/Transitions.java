package org.partnercenter.domain.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks rows up in a table of states. At most one row may exist for a state and an event. */
public final class Transitions<S extends Enum<S>, E extends Enum<E>> {

    private final List<? extends Transition<S, E>> rows;

    private Transitions(List<? extends Transition<S, E>> rows) {
        this.rows = rows;
    }

    /**
     * Takes the rows of a table.
     *
     * @throws IllegalArgumentException if two rows answer the same state and event
     */
    public static <S extends Enum<S>, E extends Enum<E>> Transitions<S, E> of(Transition<S, E>[] rows) {
        var all = List.of(rows);
        long distinct = all.stream().map(row -> row.from() + "|" + row.event()).distinct().count();
        if (distinct != all.size()) {
            throw new IllegalArgumentException("two rows for one state and event");
        }
        return new Transitions<>(all);
    }

    /**
     * A table with the rows of both.
     *
     * @throws IllegalArgumentException if a row of each answers the same state and event
     */
    public Transitions<S, E> and(Transitions<S, E> more) {
        var all = new ArrayList<Transition<S, E>>(rows);
        all.addAll(more.rows);
        if (more.rows.stream().anyMatch(row -> allows(row.from(), row.event()))) {
            throw new IllegalArgumentException("two rows for one state and event");
        }
        return new Transitions<>(List.copyOf(all));
    }

    public List<? extends Transition<S, E>> rows() {
        return rows;
    }

    public Optional<S> next(S from, E event) {
        for (var row : rows) {
            if (row.event() == event && Objects.equals(row.from(), from)) {
                return Optional.of(row.to());
            }
        }
        return Optional.empty();
    }

    public boolean allows(S from, E event) {
        return next(from, event).isPresent();
    }
}
