package org.partnercenter.console.view;

/**
 * A value as it is shown.
 *
 * @param href   where it leads; empty if nowhere
 * @param number whether it is one, and stands to the right
 */
public record Cell(String text, String href, boolean number) {

    static final Cell EMPTY = new Cell("", "", false);

    static Cell of(String text) {
        return new Cell(text, "", false);
    }
}
