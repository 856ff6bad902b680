package org.partnercenter.console.page;

import java.util.List;

/**
 * What a record's page shows beside the record.
 *
 * @param path    with fields of the record in braces
 * @param items   the array in the answer; empty where all of the answer is shown
 * @param columns empty for all
 */
public record Section(String id, String path, String items, List<String> columns) {

    public static Section list(String id, String path, String items, String... columns) {
        return new Section(id, path, items, List.of(columns));
    }

    /** All of an answer, to its last line. */
    public static Section whole(String id, String path) {
        return new Section(id, path, "", List.of());
    }
}
