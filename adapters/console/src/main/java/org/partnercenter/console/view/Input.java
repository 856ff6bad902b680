package org.partnercenter.console.view;

import java.util.List;

/**
 * A field of a form.
 *
 * @param type  {@code text}, {@code textarea}, {@code select}, {@code checkbox}, {@code hidden}, {@code rows} or another of HTML's
 * @param value what it begins with
 * @param rows  the fields of each row, where it has rows
 * @param turns whether the rest of the form depends on it
 * @param whys  what was said against it
 */
public record Input(String name, String label, String type, List<Choice> choices, String value, boolean required, String help, List<List<Input>> rows,
                    boolean turns, List<Why> whys) {

    public record Choice(String value, String label, boolean chosen) {
    }

    /** The same, with what was said against it or against something in it. */
    public Input against(List<Why> all) {
        var inside = rows.stream().map(row -> row.stream().map(each -> each.against(all)).toList()).toList();
        var about = all.stream().filter(why -> why.field().equals(name) || why.field().startsWith(name + ".")
                && inside.stream().flatMap(List::stream).noneMatch(each -> each.isSaidOf(why))).toList();
        return new Input(name, label, type, choices, value, required, help, inside, turns, about);
    }

    private boolean isSaidOf(Why why) {
        return whys.contains(why) || rows.stream().flatMap(List::stream).anyMatch(each -> each.isSaidOf(why));
    }

    /** The same, on which the rest of the form depends. */
    public Input turning() {
        return new Input(name, label, type, choices, value, required, help, rows, true, whys);
    }

    /** What was entered is nobody's to print. */
    @Override
    public String toString() {
        return "Input[" + name + "]";
    }
}
