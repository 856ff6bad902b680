package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.partnercenter.console.page.Action;
import org.partnercenter.console.page.Field;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Makes bodies of commands from what was filled in. What makes no sense is sent as it is: the API says what is wrong with it. */
final class Bodies {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_NUMBER = 40;

    private Bodies() {
    }

    /** @param ids of the records, where one command takes several */
    static ObjectNode of(Action action, Map<String, List<String>> form, List<String> ids, JsonNode record, ZoneId zone) {
        var body = NODES.objectNode();
        for (var field : action.fields()) {
            if (field.kind() == Field.Kind.HIDDEN) {
                put(body, field.name(), record.path(field.from().orElse(field.name())));
            } else if (field.kind() == Field.Kind.ROWS) {
                put(body, field.name(), rows(field, form, zone));
            } else if (field.kind() != Field.Kind.CODE && !Paths.isHole(action.path(), field.name())) {
                Console.lines(form, field.name()).ifPresent(text -> put(body, field.name(), value(field, text, zone)));
            }
        }
        action.batch().ifPresent(list -> ids.forEach(id -> list(body, list).add(id)));
        if (!action.always().isEmpty()) {
            body.put(action.always().get(0), action.always().get(1));
        }
        return body;
    }

    private static ArrayNode list(ObjectNode body, String name) {
        return body.withArray(name);
    }

    private static JsonNode rows(Field field, Map<String, List<String>> form, ZoneId zone) {
        var rows = NODES.arrayNode();
        for (int place : Rows.filled(field, form)) {
            var row = rows.addObject();
            field.parts().forEach(part -> Console.first(form, Rows.name(field, place, part)).ifPresent(text -> put(row, part.name(), value(part, text, zone))));
        }
        return rows.isEmpty() ? MissingNode.getInstance() : rows;
    }

    private static JsonNode value(Field field, String text, ZoneId zone) {
        return switch (field.kind()) {
            case TEXT, AREA, DATE, MONTH, CHOICE, SECRET, CODE, HIDDEN, FILE, ROWS, ROW_NAME -> TextNode.valueOf(text);
            case AMOUNT, NUMBER, NUMBER_CHOICE -> number(text.strip());
            case TIME -> TextNode.valueOf(instant(text, zone));
            case FLAG -> NODES.booleanNode(text.equals("true"));
            case LIST, CHOICES -> texts(text);
        };
    }

    private static JsonNode number(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? TextNode.valueOf(text) : NODES.numberNode(new BigDecimal(text));
        } catch (NumberFormatException notOne) {
            return TextNode.valueOf(text);
        }
    }

    private static JsonNode texts(String text) {
        var list = NODES.arrayNode();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
        return list;
    }

    private static void put(ObjectNode body, String name, JsonNode value) {
        if (value.isMissingNode()) {
            return;
        }
        var steps = List.of(name.split("\\."));
        JsonNode at = body;
        for (int i = 0; i < steps.size() - 1; i++) {
            at = into(at, steps.get(i), isPlace(steps.get(i + 1)));
        }
        if (at instanceof ArrayNode array) {
            pad(array, Integer.parseInt(steps.getLast()));
            array.set(Integer.parseInt(steps.getLast()), value);
        } else {
            ((ObjectNode) at).set(steps.getLast(), value);
        }
    }

    private static JsonNode into(JsonNode at, String step, boolean list) {
        if (at instanceof ArrayNode array) {
            int place = Integer.parseInt(step);
            while (array.size() <= place) {
                array.addObject();
            }
            return array.get(place);
        }
        var object = (ObjectNode) at;
        if (!object.has(step)) {
            object.set(step, list ? NODES.arrayNode() : NODES.objectNode());
        }
        return object.path(step);
    }

    /** Places that nothing was entered for are there, and empty. */
    private static void pad(ArrayNode array, int place) {
        while (array.size() <= place) {
            array.add("");
        }
    }

    private static boolean isPlace(String step) {
        return step.chars().allMatch(Character::isDigit);
    }

    private static String instant(String local, ZoneId zone) {
        try {
            return LocalDateTime.parse(local).atZone(zone).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
        } catch (DateTimeException notOne) {
            return local;
        }
    }

    /** A filter: ends of days are days in the form, and instants for the API where its name says so. */
    static String filter(Field field, String value, ZoneId zone) {
        if (field.kind() != Field.Kind.DATE || !field.name().contains("time") && !field.name().startsWith("at_")
                && !field.name().contains("associated_on") && !field.name().contains("submitted_at")) {
            return value;
        }
        try {
            var day = LocalDate.parse(value);
            var at = field.name().endsWith("_end") ? day.plusDays(1).atStartOfDay(zone).minusSeconds(1) : day.atStartOfDay(zone);
            return at.toInstant().toString();
        } catch (DateTimeException notOne) {
            return value;
        }
    }
}
