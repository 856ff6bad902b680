package org.partnercenter.docs;

import static org.partnercenter.domain.kernel.Language.EN_US;
import static org.partnercenter.domain.kernel.Language.ZH_CN;

import org.partnercenter.architecture.House;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Transition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every life told by a table of states, drawn and listed. */
final class StatesDocument implements Document {

    @Override
    public String path() {
        return "states.md";
    }

    @Override
    public String content() {
        var page = new Page("States").paragraph("The lives of things, drawn from the tables the code decides by. An event that"
                + " a state has no row for is refused in it. Made from the code: see [CONTRIBUTING](../CONTRIBUTING.md).");
        tables().forEach(table -> add(page, table));
        return page.toString();
    }

    /** The enums of the domain that are tables of states, in the order of their names. */
    static List<List<Transition<?, ?>>> tables() {
        return House.real().classes().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Transition.class))
                .sorted(Comparator.comparing(type -> type.getFullName()))
                .map(type -> Stream.of(type.reflect().getEnumConstants()).<Transition<?, ?>>map(row -> (Transition<?, ?>) row).toList())
                .toList();
    }

    private static void add(Page page, List<Transition<?, ?>> table) {
        var first = (Enum<?>) table.getFirst();
        page.chapter(first.getDeclaringClass().getSimpleName().replace("Transition", ""));
        page.code("mermaid", diagram(table));
        page.paragraph("[As a drawing](" + new StatesDrawing(table).path() + ")");
        page.table(List.of("from", "event", "to", "rule"), table.stream().map(StatesDocument::row).toList());
        var never = new ArrayList<String>();
        for (var state : table.getFirst().to().getDeclaringClass().getEnumConstants()) {
            if (!states(table).contains(state)) {
                never.add(Page.code(((Enum<?>) state).name()));
            }
        }
        if (!never.isEmpty()) {
            page.paragraph("Known to the vendor, never reached here: " + String.join(", ", never) + ".");
        }
    }

    private static List<String> diagram(List<Transition<?, ?>> table) {
        var lines = new ArrayList<String>();
        lines.add("stateDiagram-v2");
        states(table).forEach(state -> lines.add("    state \"" + name(state, ZH_CN) + " " + name(state, EN_US) + "\" as "
                + state.name()));
        table.forEach(row -> lines.add("    " + (row.from() == null ? "[*]" : row.from().name()) + " --> " + row.to().name()
                + " : " + name(row.event(), EN_US)));
        states(table).stream().filter(state -> table.stream().noneMatch(row -> row.from() == state && row.to() != state))
                .forEach(state -> lines.add("    " + state.name() + " --> [*]"));
        return lines;
    }

    private static Set<Enum<?>> states(List<Transition<?, ?>> table) {
        var states = new LinkedHashSet<Enum<?>>();
        table.forEach(row -> states.add(row.to()));
        return states;
    }

    private static List<String> row(Transition<?, ?> row) {
        return List.of(row.from() == null ? "" : Page.code(row.from().name()),
                Page.code(row.event().name()) + " " + name(row.event(), ZH_CN) + " · " + name(row.event(), EN_US),
                Page.code(row.to().name()), row.rule().id());
    }

    private static String name(Enum<?> value, Language language) {
        return Rulebook.texts().name(value, language);
    }
}
