package org.partnercenter.console.page;

import org.partnercenter.console.Audience;
import org.partnercenter.domain.kernel.Transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down a page, piece by piece. */
final class Sheet {

    private final String id;
    private final Audience audience;
    private final List<String> trail;
    private final String path;
    private final String items;
    private final String key;
    private final List<Field> filters = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<Action> acts = new ArrayList<>();
    private final List<Action> starts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Page.Download> downloads = new ArrayList<>();
    private final List<Plot> plots = new ArrayList<>();
    private final List<Transition<?, ?>> table = new ArrayList<>();
    private String record = "";
    private String life = "";
    private String export = "";
    private Map<String, String> renamed = Map.of();
    private Page.Reveal reveal;
    private boolean live;

    private Sheet(Audience audience, String id, String trail, String path, String items, String key) {
        this.audience = audience;
        this.id = id;
        this.trail = List.of(trail.split(" > "));
        this.path = path;
        this.items = items;
        this.key = key;
    }

    /** @param trail names of the menus above it, with {@code >} between */
    static Sheet list(Audience audience, String id, String trail, String path, String items, String key) {
        return new Sheet(audience, id, trail, path, items, key);
    }

    /** One answer, to a question that has to be filled in first: what the path does not take itself goes with it as a query. */
    static Sheet question(Audience audience, String id, String trail, String path, Field... asked) {
        return single(audience, id, trail, path).filters(asked);
    }

    static Sheet single(Audience audience, String id, String trail, String path) {
        return new Sheet(audience, id, trail, path, "", "");
    }

    Sheet filters(Field... all) {
        filters.addAll(List.of(all));
        return this;
    }

    Sheet columns(String... all) {
        columns.addAll(List.of(all));
        return this;
    }

    Sheet acts(Action... all) {
        acts.addAll(List.of(all));
        return this;
    }

    Sheet starts(Action... all) {
        starts.addAll(List.of(all));
        return this;
    }

    /** Its records are read there; {@code {key}} stands for their name. */
    Sheet record(String where) {
        record = where;
        return this;
    }

    /** Its records live there, with transitions and timeline. */
    Sheet lives(String where, Transition<?, ?>... rows) {
        record = where;
        life = where;
        table.addAll(List.of(rows));
        return this;
    }

    /** Its records are told by the list, and live there. */
    Sheet steps(String where, Transition<?, ?>... rows) {
        life = where;
        table.addAll(List.of(rows));
        return this;
    }

    Sheet reveals(String where, String... fields) {
        reveal = new Page.Reveal(where, List.of(fields));
        return this;
    }

    Sheet sections(Section... all) {
        sections.addAll(List.of(all));
        return this;
    }

    Sheet download(String name, String where) {
        downloads.add(new Page.Download(name, where));
        return this;
    }

    Sheet plots(Plot... all) {
        plots.addAll(List.of(all));
        return this;
    }

    Sheet exports(String kind) {
        return exports(kind, Map.of());
    }

    /** @param otherwise filters of the list, by what the export calls them */
    Sheet exports(String kind, Map<String, String> otherwise) {
        export = kind;
        renamed = otherwise;
        return this;
    }

    Sheet live() {
        live = true;
        return this;
    }

    Page done() {
        return new Page(id, audience, trail, path, items, key, List.copyOf(filters), List.copyOf(columns), List.copyOf(acts), List.copyOf(starts),
                filled(record), filled(life), List.copyOf(table), Optional.ofNullable(reveal), List.copyOf(sections), List.copyOf(downloads),
                List.copyOf(plots), filled(export), renamed, live);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
