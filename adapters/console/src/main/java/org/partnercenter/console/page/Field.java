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
 * @param parts   what each row of it is made of; empty unless it has rows
 * @param chinese what the API calls it in Chinese; empty where the console names it
 * @param title   the word that it goes by, where its name says too little
 */
public record Field(String name, Kind kind, List<Option> choices, Optional<Pick> pick, boolean required, Optional<String> from, List<Field> parts,
                    Optional<String> chinese, Optional<String> title) {

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
        /** Several of what can be chosen. */
        CHOICES,
        /** Several texts, one a line. */
        LIST,
        SECRET,
        /** A verification code: goes beside the command, not into it. */
        CODE,
        /** A list of things, a row each. What is chosen from is what the rows begin with. */
        ROWS,
        /** What a row is about: where nothing else is entered, the row is left out. */
        ROW_NAME,
        /** A file: it is stored for the party when the form is sent, and its name there is what goes into the body. */
        FILE,
        HIDDEN
    }

    /** What can be chosen. @param named the constant that the domain has a name for; empty where the console names it */
    public record Option(String value, Optional<Enum<?>> named) {
    }

    /**
     * A list that is chosen from.
     *
     * @param items  the array in its answer; empty where the answer itself is the one thing
     * @param key    the field that is sent
     * @param labels the fields that are shown
     */
    public record Pick(String path, String items, String key, List<String> labels) {
    }

    public static Field of(Kind kind, String name) {
        return new Field(name, kind, List.of(), Optional.empty(), false, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Field ofOptions(Kind kind, String name, Stream<Option> options) {
        return new Field(name, kind, options.toList(), Optional.empty(), false, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
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

    public static Field file(String name) {
        return of(Kind.FILE, name);
    }

    public static Field rowName(String name) {
        return of(Kind.ROW_NAME, name);
    }

    public static Field rows(String name, Field... parts) {
        return of(Kind.ROWS, name).withParts(List.of(parts));
    }

    public static Field choice(String name, String... choices) {
        return chosen(Kind.CHOICE, name, choices);
    }

    /** Some of the constants, by their names. */
    public static Field choices(String name, Enum<?>... choices) {
        return ofOptions(Kind.CHOICES, name, Stream.of(choices).map(each -> new Option(each.name(), Optional.of(each))));
    }

    public static Field choices(String name, String... choices) {
        return chosen(Kind.CHOICES, name, choices);
    }

    public static Field numberChoice(String name, String... choices) {
        return chosen(Kind.NUMBER_CHOICE, name, choices);
    }

    private static Field chosen(Kind kind, String name, String... choices) {
        return ofOptions(kind, name, Stream.of(choices).map(value -> new Option(value, Optional.empty())));
    }

    /** One of the constants, by its name. */
    public static Field choice(String name, Enum<?>... choices) {
        return ofOptions(Kind.CHOICE, name, Stream.of(choices).map(each -> new Option(each.name(), Optional.of(each))));
    }

    /** One of the constants, by its code. */
    @SafeVarargs
    public static <E extends Enum<E>> Field coded(String name, ToIntFunction<E> code, E... choices) {
        return ofOptions(Kind.CHOICE, name, Stream.of(choices).map(each -> new Option(String.valueOf(code.applyAsInt(each)), Optional.of(each))));
    }

    public static Field pick(String name, String path, String items, String key, String... labels) {
        return of(Kind.CHOICE, name).picked(new Pick(path, items, key, List.of(labels)));
    }

    /** Some of a list. */
    public static Field picks(String name, String path, String items, String key, String... labels) {
        return of(Kind.CHOICES, name).picked(new Pick(path, items, key, List.of(labels)));
    }

    private Field picked(Pick list) {
        return new Field(name, kind, choices, Optional.of(list), required, from, parts, chinese, title);
    }

    /** The same, whose rows begin with those of an answer; the path has fields of the record in braces. */
    public Field beginning(String path, String items) {
        return picked(new Pick(path, items, "", List.of()));
    }

    /** Sent as the record has it. */
    public static Field hidden(String name, String from) {
        return of(Kind.HIDDEN, name).from(from);
    }

    /** The same, without which nothing is asked. */
    public Field needed() {
        return new Field(name, kind, choices, pick, true, from, parts, chinese, title);
    }

    /** The same, which begins with what that field of the record holds. */
    public Field from(String field) {
        return new Field(name, kind, choices, pick, required, Optional.of(field), parts, chinese, title);
    }

    /** The same, of which those can be chosen. */
    public Field withChoices(List<String> all) {
        return new Field(name, kind, all.stream().map(value -> new Option(value, Optional.empty())).toList(), pick, required, from, parts, chinese, title);
    }

    /** The same, whose rows are made of those. */
    public Field withParts(List<Field> all) {
        return new Field(name, kind, choices, pick, required, from, List.copyOf(all), chinese, title);
    }

    /** The same, which goes by another word. */
    public Field titled(String word) {
        return new Field(name, kind, choices, pick, required, from, parts, chinese, Optional.of(word));
    }

    /** The same, as the API calls it in Chinese. */
    public Field called(String text) {
        return new Field(name, kind, choices, pick, required, from, parts, Optional.of(text).filter(some -> !some.isEmpty()), title);
    }

    /** The same choice, sent as a number. */
    public Field asNumber() {
        return new Field(name, Kind.NUMBER_CHOICE, choices, pick, required, from, parts, chinese, title);
    }

    /** Begins with what the record has under the same name. */
    public Field kept() {
        return from(name);
    }

    /** It, and what its rows are made of. */
    public Stream<Field> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Field::all));
    }
}
