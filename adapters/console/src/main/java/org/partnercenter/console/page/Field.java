package org.partnercenter.console.page;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Something to fill in: a filter of a list, or a field of a command's body.
 *
 * @param name    as the API calls it; a point leads into an object, a number into a list
 * @param choices what can be chosen; empty where anything can be entered
 * @param pick    the list that is chosen from
 * @param from    the field of the record that it begins with
 */
public record Field(String name, Kind kind, List<Option> choices, Optional<Pick> pick, boolean required, Optional<String> from) {

    /** How it is entered, and what becomes of it in JSON. */
    public enum Kind {
        TEXT,
        AREA,
        AMOUNT,
        NUMBER,
        DATE,
        MONTH,
        /** Entered in the site's zone, sent as an instant. */
        TIME,
        FLAG,
        CHOICE,
        NUMBER_CHOICE,
        /** Several texts, one a line. */
        LIST,
        SECRET,
        /** A verification code: goes beside the command, not into it. */
        CODE,
        /** An object or a list of objects, written as JSON. */
        STRUCTURE,
        /** An object written as JSON, whose fields are the body's own. */
        SPREAD,
        HIDDEN
    }

    /** What can be chosen. @param named the constant that the domain has a name for; empty where the console names it */
    public record Option(String value, Optional<Enum<?>> named) {
    }

    /**
     * A list that is chosen from.
     *
     * @param items  the array in its answer
     * @param key    the field that is sent
     * @param labels the fields that are shown
     */
    public record Pick(String path, String items, String key, List<String> labels) {
    }

    public static Field of(Kind kind, String name) {
        return new Field(name, kind, List.of(), Optional.empty(), false, Optional.empty());
    }

    public static Field text(String name) {
        return of(Kind.TEXT, name);
    }

    public static Field area(String name) {
        return of(Kind.AREA, name);
    }

    public static Field amount(String name) {
        return of(Kind.AMOUNT, name);
    }

    public static Field number(String name) {
        return of(Kind.NUMBER, name);
    }

    public static Field date(String name) {
        return of(Kind.DATE, name);
    }

    public static Field month(String name) {
        return of(Kind.MONTH, name);
    }

    public static Field time(String name) {
        return of(Kind.TIME, name);
    }

    public static Field flag(String name) {
        return of(Kind.FLAG, name);
    }

    public static Field list(String name) {
        return of(Kind.LIST, name);
    }

    public static Field secret(String name) {
        return of(Kind.SECRET, name);
    }

    public static Field code() {
        return of(Kind.CODE, "verification_code");
    }

    public static Field structure(String name) {
        return of(Kind.STRUCTURE, name);
    }

    public static Field spread(String name) {
        return of(Kind.SPREAD, name);
    }

    public static Field choice(String name, String... choices) {
        return chosen(Kind.CHOICE, name, choices);
    }

    public static Field numberChoice(String name, String... choices) {
        return chosen(Kind.NUMBER_CHOICE, name, choices);
    }

    private static Field chosen(Kind kind, String name, String... choices) {
        return new Field(name, kind, Stream.of(choices).map(value -> new Option(value, Optional.empty())).toList(), Optional.empty(), false,
                Optional.empty());
    }

    /** One of the constants, by its name. */
    public static Field choice(String name, Enum<?>... choices) {
        return new Field(name, Kind.CHOICE, Stream.of(choices).map(each -> new Option(each.name(), Optional.of(each))).toList(), Optional.empty(),
                false, Optional.empty());
    }

    /** One of the constants, by its code. */
    @SafeVarargs
    public static <E extends Enum<E>> Field coded(String name, ToIntFunction<E> code, E... choices) {
        return new Field(name, Kind.CHOICE, Stream.of(choices).map(each -> new Option(String.valueOf(code.applyAsInt(each)), Optional.of(each))).toList(),
                Optional.empty(), false, Optional.empty());
    }

    public static Field pick(String name, String path, String items, String key, String... labels) {
        return new Field(name, Kind.CHOICE, List.of(), Optional.of(new Pick(path, items, key, List.of(labels))), false, Optional.empty());
    }

    /** Sent as the record has it. */
    public static Field hidden(String name, String from) {
        return of(Kind.HIDDEN, name).from(from);
    }

    /** The same, without which nothing is asked. */
    public Field needed() {
        return new Field(name, kind, choices, pick, true, from);
    }

    /** The same, which begins with what that field of the record holds. */
    public Field from(String field) {
        return new Field(name, kind, choices, pick, required, Optional.of(field));
    }

    /** Begins with what the record has under the same name. */
    public Field kept() {
        return from(name);
    }
}
