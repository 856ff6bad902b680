package org.partnercenter.console.page;

import org.partnercenter.console.Audience;
import org.partnercenter.domain.kernel.Transition;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page: a list with the records behind it, or one record alone.
 *
 * @param trail     its place in the menu, from the left
 * @param path      what it lists, or the record itself if there is no key
 * @param items     the array in the answer
 * @param key       the field that names a record; empty where there is one record
 * @param acts      what can be done with a record
 * @param starts    what can be done without one
 * @param record    where one record is read; empty where the list tells all of it
 * @param life      where {@code transitions} and {@code timeline} are read, below the record; empty where it has none
 * @param table     its table of states; empty where it has none
 * @param reveal    how masked values are revealed
 * @param downloads files of a record, by name and path
 * @param export    the kind of export that its list is
 * @param renamed   filters that the export calls otherwise, and values of them, as {@code filter=value}
 * @param live      whether it changes while one looks
 */
public record Page(String id, Audience audience, List<String> trail, String path, String items, String key, List<Field> filters,
                   List<String> columns, List<Action> acts, List<Action> starts, Optional<String> record, Optional<String> life,
                   List<Transition<?, ?>> table, Optional<Reveal> reveal, List<Section> sections, List<Download> downloads,
                   List<Plot> plots, Optional<String> export, Map<String, String> renamed, boolean live) {

    /** @param columns empty where the path reveals one record by itself */
    public record Reveal(String path, List<String> columns) {
    }

    /** A file of a record. @param path with fields of the record in braces */
    public record Download(String id, String path) {
    }

    public boolean isList() {
        return !items.isEmpty();
    }

    /** Whether something has to be filled in before it can be asked for. */
    public boolean isQuestion() {
        return !isList() && !filters.isEmpty();
    }

    public boolean hasRecords() {
        return !key.isEmpty();
    }

    public Optional<Action> action(String name) {
        return java.util.stream.Stream.concat(acts.stream(), starts.stream()).filter(action -> action.id().equals(name)).findFirst();
    }

    public boolean isForRecords(Action action) {
        return acts.contains(action);
    }
}
