package org.partnercenter.console;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnercenter.console.page.Action;
import org.partnercenter.console.page.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Asks for the fields of a form that differ from one kind of record to the next. */
final class Mores {

    private Mores() {
    }

    /** The action with all fields that are asked for: what decides about them is in the form, or in the record. */
    static Action whole(Visit visit, Action action, Map<String, List<String>> form, JsonNode record) {
        return action.more().map(more -> action.with(fields(visit, action, more, form, record))).orElse(action);
    }

    private static List<Field> fields(Visit visit, Action action, Action.More more, Map<String, List<String>> form, JsonNode record) {
        var kind = Console.first(form, more.by()).or(() -> Optional.of(record.path(more.by()).asText("")));
        var all = new ArrayList<>(action.fields());
        // What the action brings by itself comes last: it is about the application, and not a part of it.
        var own = all.stream().filter(field -> field.kind() == Field.Kind.AREA).toList();
        all.removeAll(own);
        StreamSupport.stream(visit.api().get(more.path()).json().path(more.items()).spliterator(), false)
                .filter(each -> each.path(more.by()).asText().equals(kind.orElseThrow()))
                .forEach(each -> each.path("fields").forEach(field -> {
                    if (field.path("event").asText().equals(more.at())) {
                        all.add(field(field, more.in()));
                    }
                }));
        all.addAll(own);
        return all;
    }

    private static Field field(JsonNode told, String in) {
        var name = told.path("field").asText();
        var field = Field.of(kind(told.path("type").asText()), name).withChoices(choices(told.path("choices"))).called(told.path("header_zh").asText(""))
                .withParts(StreamSupport.stream(told.path("parts").spliterator(), false).map(part -> field(part, "")).toList())
                .from(in.isEmpty() ? name : in + "." + name);
        return told.path("required").asBoolean() ? field.needed() : field;
    }

    private static List<String> choices(JsonNode told) {
        return StreamSupport.stream(told.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static Field.Kind kind(String type) {
        return switch (type) {
            case "CODE" -> Field.Kind.CHOICE;
            case "IDS" -> Field.Kind.LIST;
            case "DAY" -> Field.Kind.DATE;
            case "MONTH" -> Field.Kind.MONTH;
            case "MONEY", "RATE" -> Field.Kind.AMOUNT;
            case "FLAG" -> Field.Kind.FLAG;
            case "ITEMS" -> Field.Kind.ROWS;
            default -> Field.Kind.TEXT;
        };
    }
}
