package org.partnercenter.console.page;

import java.util.List;

/**
 * A plot of a list.
 *
 * @param label  the field that names a bar; several rows with the same are added up
 * @param values the fields that are drawn beside each other; empty where rows are counted
 */
public record Plot(String id, String path, String items, String label, List<String> values) {

    /** Draws amounts. */
    public static Plot bars(String id, String path, String items, String label, String... values) {
        return new Plot(id, path, items, label, List.of(values));
    }

    /** Counts rows. */
    public static Plot counts(String id, String path, String items, String label) {
        return new Plot(id, path, items, label, List.of());
    }
}
