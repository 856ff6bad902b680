package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.page.Field;
import org.partnercenter.console.view.Input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes fields of forms. */
final class Inputs {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private Inputs() {
    }

    static Input of(Visit visit, Field field, String value) {
        return of(visit, field, field.name(), value, List.of());
    }

    private static Input of(Visit visit, Field field, String name, String value, List<List<Input>> rows) {
        var words = visit.words();
        return new Input(name, words.label(field), type(field), choices(visit, field, value), value, field.required(),
                words.find("help." + field.name()).or(() -> words.find("help." + field.kind().name())).orElse(""), rows, false, List.of());
    }

    /** A list, with those rows and another to be filled in if there are none or one is asked for. */
    static Input ofRows(Visit visit, Field list, List<Map<String, String>> rows, boolean another) {
        var all = new ArrayList<>(rows);
        if (all.isEmpty()) {
            all.add(Map.of());
        }
        if (another && all.size() < Rows.MOST) {
            all.add(Map.of());
        }
        var inputs = new ArrayList<List<Input>>();
        for (var row : all) {
            int place = inputs.size();
            inputs.add(list.parts().stream().map(part -> of(visit, part, Rows.name(list, place, part), row.getOrDefault(part.name(), ""), List.of())).toList());
        }
        return of(visit, list, list.name(), "", inputs);
    }

    private static String type(Field field) {
        return switch (field.kind()) {
            case TEXT, AMOUNT, NUMBER, CODE, MONTH, ROW_NAME -> "text";
            case AREA, LIST -> "textarea";
            case DATE -> "date";
            case TIME -> "datetime-local";
            case FLAG -> "checkbox";
            case CHOICE, NUMBER_CHOICE -> "select";
            case CHOICES -> "checks";
            case SECRET -> "password";
            case FILE -> "file";
            case HIDDEN -> "hidden";
            case ROWS -> "rows";
        };
    }

    private static List<Input.Choice> choices(Visit visit, Field field, String value) {
        if (field.kind() == Field.Kind.ROWS) {
            return List.of();
        }
        if (field.pick().isPresent()) {
            var pick = field.pick().get();
            var told = visit.api().get(pick.path()).json();
            return (pick.items().isEmpty() ? Stream.of(told) : StreamSupport.stream(told.path(pick.items()).spliterator(), false))
                    .map(row -> choice(visit, pick, row, value)).toList();
        }
        return field.choices().stream().map(option -> new Input.Choice(option.value(), visit.words().option(field, option),
                value.lines().anyMatch(option.value()::equals))).toList();
    }

    private static Input.Choice choice(Visit visit, Field.Pick pick, JsonNode row, String value) {
        var key = row.path(pick.key()).asText();
        return new Input.Choice(key, pick.labels().stream().map(label -> visit.words().value(label, row.path(label).asText("")).orElse(row.path(label).asText("")))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")), value.lines().anyMatch(key::equals));
    }

    /** What a field begins with, as a form shows it. */
    static String begin(Field field, JsonNode record, ZoneId zone) {
        var value = field.from().map(name -> at(record, name)).orElse(null);
        if (value == null || value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (field.kind()) {
            case TIME -> local(value.asText(), zone);
            case LIST, CHOICES -> StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n"));
            case TEXT, AREA, AMOUNT, NUMBER, DATE, MONTH, FLAG, CHOICE, NUMBER_CHOICE, SECRET, CODE, FILE, ROWS, ROW_NAME, HIDDEN ->
                    value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
        };
    }

    static JsonNode at(JsonNode record, String name) {
        var value = record;
        for (var step : name.split("\\.")) {
            value = value.path(step);
        }
        return value;
    }

    private static String local(String instant, ZoneId zone) {
        try {
            return LOCAL.format(Instant.parse(instant).atZone(zone));
        } catch (DateTimeException notOne) {
            return instant;
        }
    }
}
