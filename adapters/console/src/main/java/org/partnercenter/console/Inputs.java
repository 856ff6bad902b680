package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.page.Field;
import org.partnercenter.console.view.Input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Makes fields of forms. */
final class Inputs {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private Inputs() {
    }

    static Input of(Visit visit, Field field, String value) {
        var words = visit.words();
        return new Input(field.name(), words.field(field.name()), type(field), choices(visit, field, value), value, field.required(),
                words.find("help." + field.kind().name()).orElse(""));
    }

    private static String type(Field field) {
        return switch (field.kind()) {
            case TEXT, AMOUNT, NUMBER, CODE, MONTH -> "text";
            case AREA, LIST, STRUCTURE, SPREAD -> "textarea";
            case DATE -> "date";
            case TIME -> "datetime-local";
            case FLAG -> "checkbox";
            case CHOICE, NUMBER_CHOICE -> "select";
            case SECRET -> "password";
            case HIDDEN -> "hidden";
        };
    }

    private static List<Input.Choice> choices(Visit visit, Field field, String value) {
        if (field.pick().isPresent()) {
            var pick = field.pick().get();
            return StreamSupport.stream(visit.api().get(pick.path()).json().path(pick.items()).spliterator(), false)
                    .map(row -> choice(pick, row, value)).toList();
        }
        return field.choices().stream().map(option -> new Input.Choice(option.value(), visit.words().option(field, option),
                option.value().equals(value))).toList();
    }

    private static Input.Choice choice(Field.Pick pick, JsonNode row, String value) {
        var key = row.path(pick.key()).asText();
        return new Input.Choice(key, pick.labels().stream().map(label -> row.path(label).asText("")).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")), key.equals(value));
    }

    /** What a field begins with, as a form shows it. */
    static String begin(Field field, JsonNode record, ZoneId zone) {
        var value = field.from().map(name -> at(record, name)).orElse(null);
        if (value == null || value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (field.kind()) {
            case TIME -> local(value.asText(), zone);
            case LIST -> StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n"));
            case STRUCTURE, SPREAD -> value.toPrettyString();
            case TEXT, AREA, AMOUNT, NUMBER, DATE, MONTH, FLAG, CHOICE, NUMBER_CHOICE, SECRET, CODE, HIDDEN ->
                    value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
        };
    }

    private static JsonNode at(JsonNode record, String name) {
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
