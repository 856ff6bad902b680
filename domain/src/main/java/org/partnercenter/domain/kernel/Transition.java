package org.partnercenter.domain.kernel;

/**
 * One row of a table of states: what the event makes of the state. Tables are enums; an absent row means that the event is
 * refused in that state.
 */
public interface Transition<S extends Enum<S>, E extends Enum<E>> {

    /** The state before; null for the row that creates. */
    S from();

    E event();

    S to();

    /** The rule that allows the row. */
    Rule rule();
}
