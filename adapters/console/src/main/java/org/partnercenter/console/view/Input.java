package org.partnercenter.console.view;

import java.util.List;

/**
 * A field of a form.
 *
 * @param type  {@code text}, {@code textarea}, {@code select}, {@code checkbox}, {@code hidden} or another of HTML's
 * @param value what it begins with
 */
public record Input(String name, String label, String type, List<Choice> choices, String value, boolean required, String help) {

    public record Choice(String value, String label, boolean chosen) {
    }

    /** What was entered is nobody's to print. */
    @Override
    public String toString() {
        return "Input[" + name + "]";
    }
}
