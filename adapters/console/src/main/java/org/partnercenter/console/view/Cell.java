package org.partnercenter.console.view;

import java.util.List;

/**
 * A value as it is shown.
 *
 * @param href   where it leads; empty if nowhere
 * @param number whether it is one, and stands to the right
 * @param whys   reasons, where it is that
 */
public record Cell(String text, String href, boolean number, List<Why> whys) {

    static final Cell EMPTY = Cell.of("");

    static Cell of(String text) {
        return new Cell(text, "", false, List.of());
    }
}
