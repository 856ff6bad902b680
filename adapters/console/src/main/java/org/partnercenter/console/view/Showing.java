package org.partnercenter.console.view;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Shows what the API answers: names in place of codes where both are told, times in the site's zone, what is inside to its last line.
 *
 * @param link where a value of a field leads; empty if nowhere
 */
public record Showing(Words words, ZoneId zone, BiFunction<String, String, String> link) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final List<String> NAMES = List.of("_name", "_text", "_title");
    private static final Set<String> SILENT = Set.of("next_marker", "total_count", "measure_id");

    /** All of an object. */
    public List<Fact> facts(JsonNode object) {
        var facts = new ArrayList<Fact>();
        object.properties().forEach(each -> {
            if (!isSaidBetter(each.getKey(), object) && !isNothingRefused(each.getKey(), each.getValue())) {
                facts.add(fact(each.getKey(), each.getValue(), object));
            }
        });
        return facts;
    }

    private Fact fact(String name, JsonNode value, JsonNode of) {
        var label = words.field(plain(name, of));
        if (isReasons(name, value)) {
            return new Fact(label, Cell.EMPTY, List.of(), Optional.empty(), Why.list(value));
        }
        if (value.isObject()) {
            return new Fact(label, Cell.EMPTY, facts(value), Optional.empty(), List.of());
        }
        if (value.isArray() && value.size() > 0 && value.get(0).isObject()) {
            return new Fact(label, Cell.EMPTY, List.of(), Optional.of(table(label, value, List.of(), "")), List.of());
        }
        return Fact.of(label, cell(name, of));
    }

    /** What the name of a code is called is the code's own name. */
    private static String plain(String name, JsonNode of) {
        return NAMES.stream().filter(name::endsWith).map(suffix -> name.substring(0, name.length() - suffix.length())).filter(of::has).findFirst().orElse(name);
    }

    private static boolean isReasons(String name, JsonNode value) {
        return value.isArray() && (name.equals("violations") || value.size() > 0 && isReason(value.get(0).path("violation").isObject()
                ? value.get(0).path("violation") : value.get(0)));
    }

    private static boolean isReason(JsonNode value) {
        return value.has("sentence") && value.has("rule") && value.has("code");
    }

    /** Codes give way to their names, and what counts pages is not told. */
    private static boolean isSaidBetter(String name, JsonNode object) {
        return SILENT.contains(name) || NAMES.stream().anyMatch(suffix -> isName(name + suffix, object));
    }

    /** A list of what was refused is news only if something was. */
    private static boolean isNothingRefused(String name, JsonNode value) {
        return name.equals("error_details") && value.isEmpty();
    }

    private static boolean isName(String better, JsonNode object) {
        return object.path(better).isTextual();
    }

    /** Rows of an array. @param columns empty for all there are; @param key the field that names a row */
    public Table table(String caption, JsonNode array, List<String> columns, String key) {
        var shown = columns.isEmpty() ? columnsOf(array) : columns;
        var heads = shown.stream().map(column -> new Table.Head(words.field(bare(column)), isNumber(column, array))).toList();
        var rows = StreamSupport.stream(array.spliterator(), false)
                .map(row -> new Table.Row(row.path(key).asText(""), shown.stream().map(column -> cell(column, row)).toList())).toList();
        return new Table(caption, heads, rows);
    }

    private static List<String> columnsOf(JsonNode array) {
        var names = new LinkedHashSet<String>();
        array.forEach(row -> row.properties().forEach(each -> {
            if (!isSaidBetter(each.getKey(), row)) {
                names.add(each.getKey());
            }
        }));
        return List.copyOf(names);
    }

    private static String bare(String column) {
        return NAMES.stream().filter(suffix -> column.endsWith(suffix) && (column.startsWith("status") || column.startsWith("movement")
                || column.startsWith("event") || column.startsWith("what"))).findFirst()
                .map(suffix -> column.substring(0, column.length() - suffix.length())).orElse(column);
    }

    private static boolean isNumber(String column, JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(row -> at(row, column)).anyMatch(JsonNode::isNumber)
                && StreamSupport.stream(array.spliterator(), false).noneMatch(row -> hasName(row, column));
    }

    /** A value of a row; points lead into it. */
    public Cell cell(String column, JsonNode row) {
        var value = at(row, column);
        if (hasName(row, column)) {
            return Cell.of(name(row, column));
        }
        if (isReasons(column, value)) {
            return new Cell("", "", false, Why.list(value));
        }
        if (value.isNumber()) {
            var named = words.value(column, value.asText());
            return named.map(Cell::of).orElseGet(() -> new Cell(value.decimalValue().toPlainString(), "", true, List.of()));
        }
        var text = text(column, value);
        return new Cell(text, value.isTextual() ? link.apply(column, value.asText()) : "", false, List.of());
    }

    private static boolean hasName(JsonNode row, String column) {
        return NAMES.stream().anyMatch(suffix -> at(row, column + suffix).isTextual());
    }

    private static String name(JsonNode row, String column) {
        return NAMES.stream().map(suffix -> at(row, column + suffix)).filter(JsonNode::isTextual).findFirst().orElseThrow().asText();
    }

    private String text(String column, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return words.of(value.booleanValue() ? "yes" : "no");
        }
        if (isSteps(value)) {
            return String.join(", ", StreamSupport.stream(value.spliterator(), false).filter(step -> step.path("possible").asBoolean())
                    .map(step -> step.path("event_name").asText(step.path("event").asText())).toList());
        }
        if (value.isArray()) {
            return String.join(", ", StreamSupport.stream(value.spliterator(), false).map(each -> text(column, each)).toList());
        }
        if (value.isObject()) {
            return String.join(" · ", facts(value).stream().filter(fact -> !fact.value().text().isEmpty())
                    .map(fact -> fact.label() + " " + fact.value().text()).toList());
        }
        var text = value.asText();
        return INSTANT.matcher(text).matches() ? time(text) : words.value(column, text).orElse(text);
    }

    /** Of what can be done, and what not, what can. */
    private static boolean isSteps(JsonNode value) {
        return value.isArray() && value.path(0).has("event") && value.path(0).has("possible");
    }

    /** An instant in the site's zone. */
    public String time(String instant) {
        try {
            return TIME.format(Instant.parse(instant).atZone(zone));
        } catch (DateTimeException notOne) {
            return instant;
        }
    }

    static JsonNode at(JsonNode row, String column) {
        var value = row;
        for (var step : column.split("\\.")) {
            value = value.path(step);
        }
        return value;
    }

    static Stream<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
