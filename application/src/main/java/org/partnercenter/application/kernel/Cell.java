package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** What stands in one place of an exported file. */
public sealed interface Cell {

    /** As it is, but never a formula. */
    record Text(String text) implements Cell {
    }

    /** A plain decimal. */
    record Number(BigDecimal value) implements Cell {
    }

    /** A value of ours that has a name in the reader's language. */
    record Named(Enum<?> value) implements Cell {
    }

    /** Nothing. */
    record Blank() implements Cell {
    }

    Cell BLANK = new Blank();

    static Cell of(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    static Cell of(Masked masked) {
        return of(masked.text());
    }

    static Cell of(PartyId id) {
        return of(id.value());
    }

    static Cell of(Enum<?> value) {
        return new Named(value);
    }

    static Cell of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Cell of(Money amount) {
        return new Number(amount.toMajor());
    }

    /** UTC in whole seconds, as lists show it (COM-03). */
    static Cell of(Instant time) {
        return of(time.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** The value's cell, or a blank one. */
    static <T> Cell of(Optional<T> value, Function<? super T, Cell> cell) {
        return value.map(cell).orElse(BLANK);
    }
}
