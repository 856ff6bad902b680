package org.partnercenter.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.partnercenter.rest.kernel.BodySchema;

import java.util.ArrayList;

/** The messages of all commands as one JSON Schema. */
final class CommandSchemaDocument implements Document {

    private static final int MANY = 7;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String path() {
        return "messages/commands.schema.json";
    }

    @Override
    public String content() {
        var lines = new ArrayList<String>();
        schema().properties().forEach(member -> lines.add("  \"" + member.getKey() + "\": " + text(member.getValue())));
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    /** What has many parts gets a line for each, so that differences can be read. */
    private static String text(JsonNode value) {
        if (value.size() < MANY) {
            return value.toString();
        }
        var lines = new ArrayList<String>();
        if (value.isArray()) {
            value.forEach(item -> lines.add("    " + item));
        } else {
            value.properties().forEach(member -> lines.add("    \"" + member.getKey() + "\": " + member.getValue()));
        }
        return (value.isArray() ? "[\n" : "{\n") + String.join(",\n", lines) + (value.isArray() ? "\n  ]" : "\n  }");
    }

    static ObjectNode schema() {
        var bodies = Bodies.all();
        var operations = JSON.arrayNode();
        var cases = JSON.arrayNode();
        var definitions = JSON.objectNode();
        bodies.names().stream().sorted().forEach(name -> {
            operations.add(name);
            cases.add(caseOf(name));
            definitions.set(name, BodySchema.of(bodies, bodies.operation(name).orElseThrow()));
        });
        var schema = JSON.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "A message to the queue partnercenter.commands").put("type", "object");
        schema.set("required", JSON.arrayNode().add("operation").add("caller").add("command"));
        schema.set("properties", properties(operations));
        schema.put("additionalProperties", false);
        schema.set("allOf", cases);
        schema.set("$defs", definitions);
        return schema;
    }

    private static ObjectNode properties(ArrayNode operations) {
        var properties = JSON.objectNode();
        properties.set("operation", JSON.objectNode().set("enum", operations));
        properties.set("caller", text(64));
        properties.set("idempotency_key", text(255));
        properties.set("language", JSON.objectNode().set("enum", JSON.arrayNode().add("zh_CN").add("en_US")));
        properties.set("verification_code", JSON.objectNode().put("type", "string"));
        properties.set("command", JSON.objectNode().put("type", "object"));
        return properties;
    }

    private static ObjectNode text(int most) {
        return JSON.objectNode().put("type", "string").put("minLength", 1).put("maxLength", most);
    }

    private static ObjectNode caseOf(String name) {
        var one = JSON.objectNode();
        one.putObject("if").putObject("properties").putObject("operation").put("const", name);
        one.putObject("then").putObject("properties").putObject("command").put("$ref", "#/$defs/" + name);
        return one;
    }
}
