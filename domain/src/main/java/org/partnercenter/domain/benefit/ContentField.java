package org.partnercenter.domain.benefit;

import java.util.List;
import java.util.Objects;

/**
 * One thing that applications of a programme carry: how it is called, what it looks like, and which event brings it.
 *
 * @param name     in JSON and files
 * @param chinese  header of files
 * @param at       the event that brings it; {@link BenefitEvent#SUBMIT} stands for all that bring the application itself
 * @param required whether it has to be there once it is handed in
 * @param most     characters of a text, items of a list
 * @param choices  codes of which it is one; empty for what is free
 * @param parts    what each item of a list of things carries
 */
public record ContentField(String name, String chinese, Type type, BenefitEvent at, boolean required, int most, List<String> choices,
                           List<ContentField> parts) {

    /** What a field looks like. */
    public enum Type {
        TEXT,
        /** One of some codes. */
        CODE,
        /** An id, 1 to 64 visible characters. */
        ID,
        IDS,
        DAY,
        MONTH,
        QUARTER,
        /** Zero or more, at most two digits after the point. */
        MONEY,
        /** A rate of value added tax in percent, at most two digits after the point. */
        RATE,
        FLAG,
        /** A list of things with fields of their own. */
        ITEMS
    }

    private static final int MAX_TEXT = 500;
    private static final int MAX_ITEMS = 50;

    public ContentField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(chinese, "chinese");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(at, "at");
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    private static ContentField of(String name, String chinese, Type type, int most) {
        return new ContentField(name, chinese, type, BenefitEvent.SUBMIT, true, most, List.of(), List.of());
    }

    /** Of at most 500 characters. */
    public static ContentField text(String name, String chinese) {
        return of(name, chinese, Type.TEXT, MAX_TEXT);
    }

    public static ContentField code(String name, String chinese, List<String> choices) {
        return new ContentField(name, chinese, Type.CODE, BenefitEvent.SUBMIT, true, 0, choices, List.of());
    }

    public static ContentField id(String name, String chinese) {
        return of(name, chinese, Type.ID, 0);
    }

    /** At least one, at most 50, each once. */
    public static ContentField ids(String name, String chinese) {
        return of(name, chinese, Type.IDS, MAX_ITEMS);
    }

    public static ContentField day(String name, String chinese) {
        return of(name, chinese, Type.DAY, 0);
    }

    public static ContentField month(String name, String chinese) {
        return of(name, chinese, Type.MONTH, 0);
    }

    public static ContentField quarter(String name, String chinese) {
        return of(name, chinese, Type.QUARTER, 0);
    }

    public static ContentField money(String name, String chinese) {
        return of(name, chinese, Type.MONEY, 0);
    }

    public static ContentField rate(String name, String chinese) {
        return of(name, chinese, Type.RATE, 0);
    }

    public static ContentField flag(String name, String chinese) {
        return of(name, chinese, Type.FLAG, 0);
    }

    /** At least one, at most 50. */
    public static ContentField items(String name, String chinese, ContentField... parts) {
        return new ContentField(name, chinese, Type.ITEMS, BenefitEvent.SUBMIT, true, MAX_ITEMS, List.of(), List.of(parts));
    }

    /** The same field, which may be missing. */
    public ContentField optional() {
        return new ContentField(name, chinese, type, at, false, most, choices, parts);
    }

    /** The same field, brought by another event. */
    public ContentField broughtBy(BenefitEvent event) {
        return new ContentField(name, chinese, type, event, required, most, choices, parts);
    }

    /** Whether an event brings it. */
    public boolean comesWith(BenefitEvent event) {
        return event == at || at == BenefitEvent.SUBMIT && event.bringsApplication();
    }
}
