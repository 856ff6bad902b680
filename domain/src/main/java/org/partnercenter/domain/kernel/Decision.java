package org.partnercenter.domain.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * What every command of the domain answers: granted with the narrowest value, or refused with all reasons found, in the
 * order of the rulebook. Exceptions are for bugs and broken machinery only.
 */
public sealed interface Decision<T> {

    record Granted<T>(T value) implements Decision<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> onGranted,
                          Function<? super List<Refusal>, ? extends R> onRefused) {
            return onGranted.apply(value);
        }
    }

    /** @param refusals at least one */
    record Refused<T>(List<Refusal> refusals) implements Decision<T> {

        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }

        @Override
        public <R> R fold(Function<? super T, ? extends R> onGranted,
                          Function<? super List<Refusal>, ? extends R> onRefused) {
            return onRefused.apply(refusals);
        }
    }

    <R> R fold(Function<? super T, ? extends R> onGranted, Function<? super List<Refusal>, ? extends R> onRefused);

    static <T> Decision<T> granted(T value) {
        return new Granted<>(value);
    }

    static <T> Decision<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    static <T> Decision<T> refused(List<Refusal> refusals) {
        return new Refused<>(refusals);
    }

    /** Refused if there is any refusal, else granted with the value. */
    static <T> Decision<T> unless(List<Refusal> refusals, T value) {
        return refusals.isEmpty() ? granted(value) : refused(refusals);
    }

    default boolean isGranted() {
        return fold(value -> true, refusals -> false);
    }

    /** The reasons; empty when granted. */
    default List<Refusal> refusals() {
        return fold(value -> List.of(), refusals -> List.copyOf(refusals));
    }

    default <R> Decision<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> granted(change.apply(value)), Decision::refused);
    }

    default <R> Decision<R> flatMap(Function<? super T, Decision<R>> next) {
        return fold(next, Decision::refused);
    }

    /**
     * The granted value.
     *
     * @throws IllegalStateException when refused: the caller had to ask first
     */
    default T orThrow() {
        return fold(value -> value, refusals -> {
            throw new IllegalStateException("refused: " + refusals);
        });
    }
}
