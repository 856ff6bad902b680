package org.partnercenter.console.view;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.domain.kernel.Transition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The life of a record, drawn from its table of states: where it is, and where it can go now.
 *
 * @param steps what every event would come to now
 */
public record StateMap(String now, List<Box> boxes, List<Line> lines, List<Step> steps, int width, int height) {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 34;
    private static final int ACROSS = 190;
    private static final int DOWN = 52;
    private static final int EDGE = 8;

    /** A state. @param look {@code now}, {@code next} or {@code other} */
    public record Box(String name, int x, int y, int width, int height, String look) {

        public int middleX() {
            return x + width / 2;
        }

        public int middleY() {
            return y + height / 2;
        }
    }

    /** A way from one state to another. */
    public record Line(String title, int x1, int y1, int x2, int y2, String look) {
    }

    /** @param to empty if it is refused */
    public record Step(String event, String to, List<Why> whys) {
    }

    /** @param told the answer of {@code transitions}; @param state the state of the record, where that answer does not say */
    public static StateMap of(List<Transition<?, ?>> table, JsonNode told, String state, Words words) {
        var current = told.path("state").asText(told.path("status").asText(state));
        var name = told.path("state_name").asText(told.path("status_name").asText(""));
        var steps = Showing.rows(told.path("transitions")).map(step -> new Step(step.path("event_name").asText(step.path("event").asText()),
                step.path("possible").asBoolean() ? step.path("to_name").asText(step.path("to").asText(words.of("possible"))) : "",
                Why.list(step.path("violations")))).sorted(Comparator.comparing(step -> step.to().isEmpty())).toList();
        var next = Showing.rows(told.path("transitions")).filter(step -> step.path("possible").asBoolean()).map(step -> step.path("to").asText()).toList();
        var boxes = boxes(table, current, Set.copyOf(next), words);
        int width = boxes.values().stream().mapToInt(box -> box.x() + box.width()).max().orElse(0) + EDGE;
        int height = boxes.values().stream().mapToInt(box -> box.y() + box.height()).max().orElse(0) + EDGE;
        return new StateMap(name.isEmpty() ? named(table, current, words) : name, List.copyOf(boxes.values()), lines(table, boxes, current, words), steps,
                width, height);
    }

    private static String named(List<Transition<?, ?>> table, String state, Words words) {
        return table.stream().<Enum<?>>map(Transition::to).filter(each -> each.name().equals(state)).findFirst().map(words::name).orElse(state);
    }

    /** States in columns, by how many steps they are away from the beginning. */
    private static Map<String, Box> boxes(List<Transition<?, ?>> table, String current, Set<String> next, Words words) {
        var column = new LinkedHashMap<Enum<?>, Integer>();
        table.stream().filter(row -> row.from() == null).forEach(row -> column.putIfAbsent(row.to(), 0));
        boolean grows = true;
        while (grows) {
            int before = column.size();
            table.stream().filter(row -> row.from() != null && column.containsKey(row.from()))
                    .forEach(row -> column.putIfAbsent(row.to(), column.get(row.from()) + 1));
            grows = column.size() > before;
        }
        var filled = new HashMap<Integer, Integer>();
        var boxes = new LinkedHashMap<String, Box>();
        column.forEach((state, x) -> {
            int y = filled.merge(x, 1, Integer::sum) - 1;
            boxes.put(state.name(), new Box(words.name(state), EDGE + x * ACROSS, EDGE + y * DOWN, WIDTH, HEIGHT,
                    state.name().equals(current) ? "now" : next.contains(state.name()) ? "next" : "other"));
        });
        return boxes;
    }

    private static List<Line> lines(List<Transition<?, ?>> table, Map<String, Box> boxes, String current, Words words) {
        var drawn = new LinkedHashSet<String>();
        var lines = new ArrayList<Line>();
        for (var row : table) {
            if (row.from() != null && row.from() != row.to() && boxes.containsKey(row.from().name()) && drawn.add(row.from() + ">" + row.to())) {
                var from = boxes.get(row.from().name());
                var to = boxes.get(row.to().name());
                boolean on = to.x() > from.x();
                boolean same = to.x() == from.x();
                lines.add(new Line(words.name(row.event()), on ? from.x() + from.width() : same ? from.middleX() : from.x(),
                        same ? from.y() + (to.y() > from.y() ? from.height() : 0) : from.middleY(), on ? to.x() : same ? to.middleX() : to.x() + to.width(),
                        same ? to.y() + (to.y() > from.y() ? 0 : to.height()) : to.middleY(),
                        row.from().name().equals(current) && to.look().equals("next") ? "next" : "other"));
            }
        }
        return lines;
    }
}
