package org.partnercenter.e2e;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Compares answers with what the API document says of them: status, fields, types and codes. */
final class DocumentedAnswers {

    private final JsonNode document;

    DocumentedAnswers(JsonNode document) {
        this.document = document;
    }

    /** What is not as documented; empty if all is. */
    List<String> faults(RandomRequests.Operation operation, Reply reply) {
        var told = resolved(operation.told().path("responses").path(String.valueOf(reply.status())));
        if (told.isMissingNode()) {
            return reply.status() < 300 ? List.of("status " + reply.status() + " is not documented") : List.of();
        }
        var faults = new ArrayList<String>();
        boolean isJson = reply.header("Content-Type").filter(type -> type.contains("json")).isPresent();
        if (isJson && !told.at("/content/application~1json").isMissingNode()) {
            compare(told.at("/content/application~1json/schema"), reply.json(), "", faults);
        } else if (isJson && reply.status() < 300) {
            faults.add("JSON is not documented");
        }
        return faults;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(document.at(node.path("$ref").asText().substring(1))) : node;
    }

    private void compare(JsonNode told, JsonNode value, String place, List<String> faults) {
        var schema = resolved(told);
        if (schema.has("oneOf")) {
            if (StreamSupport.stream(schema.path("oneOf").spliterator(), false).noneMatch(each -> fits(each, value))) {
                faults.add(place + " is none of what is documented: " + value);
            }
        } else if (schema.has("allOf")) {
            schema.path("allOf").forEach(each -> compare(each, value, place, faults));
        } else if (schema.has("properties")) {
            object(schema, value, place, faults);
        } else if (!isOfType(schema.path("type").asText(), value)) {
            faults.add(place + " is no " + schema.path("type").asText() + ": " + value);
        } else if (value.isArray()) {
            value.forEach(each -> compare(schema.path("items"), each, place + "[]", faults));
        } else if (schema.has("enum") && StreamSupport.stream(schema.path("enum").spliterator(), false).noneMatch(value::equals)) {
            faults.add(place + " is none of " + schema.path("enum") + ": " + value);
        } else if (schema.path("additionalProperties").isObject()) {
            value.properties().forEach(each -> compare(schema.path("additionalProperties"), each.getValue(), place + "." + each.getKey(), faults));
        }
    }

    private boolean fits(JsonNode told, JsonNode value) {
        var faults = new ArrayList<String>();
        compare(told, value, "", faults);
        return faults.isEmpty();
    }

    private void object(JsonNode schema, JsonNode value, String place, List<String> faults) {
        if (!value.isObject()) {
            faults.add(place + " is no object: " + value);
            return;
        }
        value.properties().forEach(field -> {
            if (schema.path("properties").has(field.getKey())) {
                compare(schema.path("properties").path(field.getKey()), field.getValue(), place + "." + field.getKey(), faults);
            } else {
                faults.add(place + "." + field.getKey() + " is not documented");
            }
        });
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(place + "." + name.asText() + " is missing");
            }
        });
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }
}
