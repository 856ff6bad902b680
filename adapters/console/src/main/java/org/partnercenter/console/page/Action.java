package org.partnercenter.console.page;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be done: one command of the API.
 *
 * @param path   with fields of the record in braces
 * @param events the events of the table of states that it is, whichever fits; empty where none is
 * @param batch  the list of ids in the body, if one command takes several records
 * @param always parts of the body that are the same whenever
 * @param told   whether its answer is told once, and shown at once
 * @param gate   where can be asked first whether it may be done; empty if the command alone knows
 * @param more   where the API tells further fields; empty if these are all
 */
public record Action(String id, String method, String path, List<Field> fields, List<String> events, Optional<String> batch,
                     List<String> always, boolean told, Optional<Gate> gate, Optional<More> more) {

    /**
     * A question that comes before the command.
     *
     * @param path    with fields of the record in braces
     * @param part    the part of the answer that tells of it, or {@code event:} and an event of the transitions that are told there
     * @param settled codes of reasons that the command's own form settles
     */
    public record Gate(String path, String part, List<String> settled) {
    }

    /**
     * Fields that differ from one kind of record to the next.
     *
     * @param path  whose answer tells the fields of each kind
     * @param items the array of kinds in it
     * @param by    the field that names the kind, there, in the form and in the record
     * @param at    the event that brings the fields
     * @param in    the part of the record that holds what they begin with
     */
    public record More(String path, String items, String by, String at, String in) {
    }

    public static Action post(String id, String path, Field... fields) {
        return new Action(id, "POST", path, List.of(fields), List.of(), Optional.empty(), List.of(), false, Optional.empty(), Optional.empty());
    }

    public static Action put(String id, String path, Field... fields) {
        return new Action(id, "PUT", path, List.of(fields), List.of(), Optional.empty(), List.of(), false, Optional.empty(), Optional.empty());
    }

    /** The same, which is that event of the record's life, or that of several which is possible. */
    public Action as(String... others) {
        return new Action(id, method, path, fields, List.of(others), batch, always, told, gate, more);
    }

    /** The same, which takes several records in that list of its body. */
    public Action forMany(String list) {
        return new Action(id, method, path, fields, events, Optional.of(list), always, told, gate, more);
    }

    /** The same with a text in its body that nobody enters. */
    public Action with(String name, String value) {
        return new Action(id, method, path, fields, events, batch, List.of(name, value), told, gate, more);
    }

    /** The same, whose answer nobody can read again. */
    public Action toldOnce() {
        return new Action(id, method, path, fields, events, batch, always, true, gate, more);
    }

    /** The same, before which is asked there whether it may be done. */
    public Action gated(String where, String part, String... settled) {
        return new Action(id, method, path, fields, events, batch, always, told, Optional.of(new Gate(where, part, List.of(settled))), more);
    }

    /** The same, with further fields. */
    public Action asking(More fields) {
        return new Action(id, method, path, this.fields, events, batch, always, told, gate, Optional.of(fields));
    }

    /** The same, with all its fields. */
    public Action with(List<Field> all) {
        return new Action(id, method, path, List.copyOf(all), events, batch, always, told, gate, Optional.empty());
    }

    /** Whether it can be asked as it is. */
    public boolean needsNothing() {
        return more.isEmpty() && fields.stream().allMatch(field -> field.kind() == Field.Kind.HIDDEN);
    }

    /** Whether nothing but consent is asked for. */
    public boolean needsConsentOnly() {
        return more.isEmpty() && fields.stream().allMatch(field -> field.kind() == Field.Kind.HIDDEN || field.kind() == Field.Kind.FLAG && field.required());
    }
}
