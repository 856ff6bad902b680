package org.partnercenter.console.view;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is known of a record.
 *
 * @param parts what it is made of; empty if it is one value
 * @param table the rows it is made of
 * @param whys  reasons, where it is that
 */
public record Fact(String label, Cell value, List<Fact> parts, Optional<Table> table, List<Why> whys) {

    static Fact of(String label, Cell value) {
        return new Fact(label, value, List.of(), Optional.empty(), List.of());
    }
}
